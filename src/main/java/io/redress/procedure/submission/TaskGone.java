package io.redress.procedure.submission;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * The task is done already, or whoever asks does not see it. REST makes a 500 of every exception of the engine's own here; as one
 * of REST's it is answered with 404, and Tasklist shows the message.
 */
class TaskGone extends RestException {

    TaskGone(String message) {
        super(Status.NOT_FOUND, message);
    }
}
