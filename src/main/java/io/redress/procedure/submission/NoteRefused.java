package io.redress.procedure.submission;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/** A note that no case file could keep. REST hides the message of an exception of the engine's own here; that of one of REST's it passes on. */
class NoteRefused extends RestException {

    NoteRefused(String message) {
        super(Status.BAD_REQUEST, message);
    }
}
