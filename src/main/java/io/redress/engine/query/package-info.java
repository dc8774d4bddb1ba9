/** Reads the engine's tables where its own queries would be too slow or would depend on the authorizations of the caller. No other SQL names those tables. */
@NamedInterface("query")
package io.redress.engine.query;

import org.springframework.modulith.NamedInterface;
