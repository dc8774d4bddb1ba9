/** Shared by all pages: navigation, language, and the formatting of times, money and codes. Templates are in {@code templates/layout}. */
package io.redress.layout;
