/** Rules about working on tasks that hold in the engine itself, whichever way a command comes in. */
package io.redress.identity.work;
