/** Configuration of the process engine: what it may see, store and do. */
package io.redress.engine;
