package io.redress.tasks;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is none with this id, or it has been cancelled. */
class NoSuchAbsence extends ResponseStatusException {

    NoSuchAbsence() {
        super(HttpStatus.NOT_FOUND);
    }
}
