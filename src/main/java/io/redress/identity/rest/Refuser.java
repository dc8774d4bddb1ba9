package io.redress.identity.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Says no in the shape and in the words of all refusals. */
public interface Refuser {

    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason, Object... details) throws IOException;
}
