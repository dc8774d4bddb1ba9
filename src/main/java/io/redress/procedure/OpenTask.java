package io.redress.procedure;

import java.time.Instant;

/**
 * A user task that is open.
 *
 * @param id the engine's id, as used in Tasklist's URLs
 * @param step id of the step in the model
 * @param name the step's name in the model
 * @param letter code of the letter to deliver; null if the step is not about a letter
 * @param group one of the candidate groups, null if there is none
 * @param assignee user id, null if the task is unassigned
 * @param due null if the step has no due date
 */
public record OpenTask(String id, String step, String name, String letter, String group, String assignee, Instant due) {}
