/** The door: the web API through which complaints come in and complainants and staff ask about them. */
package io.redress.intake;
