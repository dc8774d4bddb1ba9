/** The configuration of the process engine: what it may see, keep and do. */
package io.redress.engine;
