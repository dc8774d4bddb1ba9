package io.redress.tasks;

import java.time.Instant;
import java.util.List;

/**
 * An open task, assigned or unassigned.
 *
 * @param reference of the complaint, null if it is not about one
 * @param key of the step
 * @param holder null if unassigned
 * @param since when it was assigned, or since when it has been waiting for an assignee
 * @param suspended whether it is suspended, so that it cannot change hands
 */
record HeldTask(String id, String reference, String key, String name, List<String> groups, String holder, Instant since, Instant due,
        boolean suspended) {}
