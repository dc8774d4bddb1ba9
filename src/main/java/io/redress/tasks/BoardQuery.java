package io.redress.tasks;

import java.util.Collection;
import java.util.Set;

/**
 * Which open tasks somebody wants to see.
 *
 * @param user who asks
 * @param userGroups his groups; only tasks of processes that these may see are shown
 * @param offeredTo groups one of which a task is offered to; null for whatever groups, and for tasks that are offered to none
 * @param held true for those that somebody holds, false for those that nobody does, null for both
 */
record BoardQuery(String user, Collection<String> userGroups, Set<String> offeredTo, Boolean held) {}
