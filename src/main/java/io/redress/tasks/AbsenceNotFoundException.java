package io.redress.tasks;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no absence with this id, or it has been cancelled. */
class AbsenceNotFoundException extends ResponseStatusException {

    AbsenceNotFoundException() {
        super(HttpStatus.NOT_FOUND);
    }
}
