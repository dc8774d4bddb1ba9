package io.redress.identity.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Writes a refusal in the common error format. */
public interface ErrorResponseWriter {

    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason, Object... details) throws IOException;
}
