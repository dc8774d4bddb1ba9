/** Starts the packaged application as people run it, strikes it down again and again, and counts what it had promised to keep. */
package io.redress.survival;
