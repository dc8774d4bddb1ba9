package io.redress.procedure;

import java.time.Instant;

/**
 * Work that waits for a person.
 *
 * @param id the engine's id, as Tasklist's addresses have it
 * @param step id of the step in the model
 * @param name the step's name in the model
 * @param letter which letter is to be brought, as a code; null where the step is not about a letter
 * @param group one of the groups that may take it, null where there is none
 * @param assignee user id of who has taken it, null while nobody has
 * @param due null where the step has no due date
 */
public record OpenTask(String id, String step, String name, String letter, String group, String assignee, Instant due) {}
