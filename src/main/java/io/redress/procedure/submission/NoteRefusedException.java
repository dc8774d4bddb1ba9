package io.redress.procedure.submission;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/** A note that no case file could store. REST hides the message of an engine exception here, but passes on that of a {@code RestException}. */
class NoteRefusedException extends RestException {

    NoteRefusedException(String message) {
        super(Status.BAD_REQUEST, message);
    }
}
