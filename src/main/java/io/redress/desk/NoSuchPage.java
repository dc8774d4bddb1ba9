package io.redress.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the address names does not exist; the reader gets the page that says so. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchPage extends RuntimeException {

    NoSuchPage(String what) {
        super("There is no " + what);
    }
}
