package io.redress.models.rules;

import java.util.Collection;

/** A list of names for a message. */
final class Joined {

    private Joined() {}

    static String of(Collection<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
