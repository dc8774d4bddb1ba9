/** What all our pages share: navigation, language, and how times, money and codes are written. Templates are in {@code templates/layout}. */
package io.redress.layout;
