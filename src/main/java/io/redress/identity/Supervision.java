package io.redress.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Determines whose work a user supervises: supervisors, managers and executives see, release and reassign the tasks of the groups they supervise.
 * Those who belong to units or to the agents supervise these groups; those who belong to none supervise all of them. Each level supervises itself and
 * the levels below.
 */
public final class Supervision {

    private static final List<String> LEVELS = List.of(Groups.SUPERVISORS, Groups.MANAGERS, Groups.EXECUTIVES);
    private static final List<String> BASE =
            Groups.WORKING.stream().filter(group -> !LEVELS.contains(group)).toList();

    private Supervision() {}

    /**
     * @param groups the user's groups
     * @return the groups whose tasks the user supervises; empty if there are none
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
