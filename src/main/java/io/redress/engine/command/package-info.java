/** The commands that users run in the engine: which are allowed, and what their private fields hold. */
@NamedInterface("command")
package io.redress.engine.command;

import org.springframework.modulith.NamedInterface;
