/** Looks for words of a list in a text, in English and Chinese; what FEEL's {@code says} does. */
package io.redress.engine.words;
