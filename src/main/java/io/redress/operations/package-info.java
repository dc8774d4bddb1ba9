/** Operations: health, metrics, logs, and the page for failures. */
package io.redress.operations;
