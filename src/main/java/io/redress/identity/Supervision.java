package io.redress.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose work somebody looks after: supervisors, managers and executives see, release and hand on what their groups hold. Whoever of them belongs to
 * units or to the agents looks after these, whoever belongs to none of them after all; and each level after itself and those below.
 */
public final class Supervision {

    private static final List<String> LEVELS = List.of(Groups.SUPERVISORS, Groups.MANAGERS, Groups.EXECUTIVES);
    private static final List<String> BASE =
            Groups.WORKING.stream().filter(group -> !LEVELS.contains(group)).toList();

    private Supervision() {}

    /**
     * @param groups of the one who asks
     * @return the groups whose tasks he looks after, none for those who supervise nobody
     */
    public static Set<String> of(Collection<String> groups) {
        var level = LEVELS.stream().filter(groups::contains).mapToInt(LEVELS::indexOf).max();
        if (level.isEmpty()) {
            return Set.of();
        }
        var own = BASE.stream().filter(groups::contains).toList();
        return Stream.concat((own.isEmpty() ? BASE : own).stream(), LEVELS.stream().limit(level.getAsInt() + 1L)).collect(Collectors.toSet());
    }
}
