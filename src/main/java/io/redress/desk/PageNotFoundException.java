package io.redress.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Thrown if the URL names something that does not exist; renders the not-found page. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class PageNotFoundException extends RuntimeException {

    PageNotFoundException(String what) {
        super("There is no " + what);
    }
}
