/** What operations sees and does: health, metrics, logs, and the page of what failed. */
package io.redress.operations;
