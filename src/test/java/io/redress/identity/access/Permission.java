package io.redress.identity.access;

import java.util.function.Function;

/** Something that a role may or may not do, and how to test it. */
record Permission(String area, String name, Function<Visitor, Outcome> attempt) {}
