/**
 * The door of the engine's REST, for programs and for the webapps alike: which operations are open to whom, and what may stand in a request.
 * Closed unless opened in {@code operations.txt}.
 */
package io.redress.identity.rest;
