package io.redress.engine.query;

import java.time.Instant;

/**
 * A failed job, or an incident that no job covers.
 *
 * @param id null for an incident
 * @param businessKey of the process instance; may be null
 * @param definition id of the process definition
 * @param activity id of the activity in the model
 * @param message message of the last exception as the engine stores it
 * @param due when it is retried; null for an incident
 * @param variable value of the variable that was asked for; null if there is none
 */
public record FailedJob(String id, String businessKey, String definition, String process, String processName, String activity, String message,
        int retries, Instant due, Instant since, String variable) {}
