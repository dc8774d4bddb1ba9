package io.redress.procedure.submission;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * The task is already completed, or not visible to the caller. REST turns every engine exception into a 500 here; a {@code RestException} is
 * answered with 404, and Tasklist shows the message.
 */
class TaskNotFound extends RestException {

    TaskNotFound(String message) {
        super(Status.NOT_FOUND, message);
    }
}
