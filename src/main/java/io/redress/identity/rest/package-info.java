/**
 * Access control for the engine's REST API, for API clients and webapps alike: who may call which operations, and what a request may contain.
 * Operations that {@code operations.txt} does not allow are denied.
 */
package io.redress.identity.rest;
