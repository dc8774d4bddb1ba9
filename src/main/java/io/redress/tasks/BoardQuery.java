package io.redress.tasks;

import java.util.Collection;
import java.util.Set;

/**
 * Criteria for the open tasks to list.
 *
 * @param user the current user
 * @param userGroups his groups; only tasks of processes that these may see are shown
 * @param offeredTo candidate groups; null for any groups, and for tasks without candidate groups
 * @param held true for assigned tasks, false for unassigned ones, null for both
 */
record BoardQuery(String user, Collection<String> userGroups, Set<String> offeredTo, Boolean held) {}
