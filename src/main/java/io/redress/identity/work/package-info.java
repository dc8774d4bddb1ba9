/** Task rules enforced within the engine, regardless of the entry point of a command. */
package io.redress.identity.work;
