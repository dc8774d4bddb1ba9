package io.redress.identity.access;

import java.util.function.Function;

/** Something that a role may or may not do, and how to find out. */
record Ability(String area, String name, Function<Visitor, Outcome> attempt) {}
