package io.redress.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * The timeline entry of a task that changed hands.
 *
 * @param task key of the step
 * @param name of the step in its model
 * @param from the previous assignee, null for none
 * @param to the new assignee, null for none
 * @param reason why the system did it, null if a person did
 * @param group that the previous assignee left, null for other reasons
 */
@JsonInclude(Include.NON_NULL)
record TaskChange(String task, String name, String from, String to, Reason reason, String group) {

    enum Reason { DELETED, LOCKED, LEFT_GROUP, ABSENT }

    String kind() {
        return to == null ? "TASK_RELEASED" : "TASK_HANDED_ON";
    }
}
