/**
 * Users, groups and their permissions. {@code setup} creates groups, authorizations and filters at startup, {@code work} holds the task rules
 * enforced within the engine, and {@code signin} authenticates users and systems.
 */
@ApplicationModule(allowedDependencies = {"engine", "engine :: command", "engine :: query", "shared"})
package io.redress.identity;

import org.springframework.modulith.ApplicationModule;
