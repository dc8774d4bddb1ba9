package io.redress.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A timeline entry of a case.
 *
 * @param actor a user id, {@link #COMPLAINANT}, {@link #STRANGER} or {@link #PROCEDURE}
 * @param kind RECEIVED, CLASSIFIED, RECLASSIFIED, STATUS, ANSWERED (a completed task's answers), MESSAGE, NOTE, DOCUMENT, LETTER, REMEDY,
 * VARIABLE_CHANGED (by an administrator), MIGRATED (to another version of the model), TASK_RELEASED, TASK_HANDED_ON, …
 * @param data details that depend on the kind, never null
 */
@NotPersonal
public record CaseEntry(long id, Reference reference, Instant at, String actor, String kind, @Personal JsonNode data) {

    public static final String COMPLAINANT = "complainant";
    /** An outside sender who names the case but whose address is not the complainant's. */
    public static final String STRANGER = "stranger";
    public static final String PROCEDURE = "procedure";
}
