package io.redress.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Renders errors of page requests as a page; problem documents are for API clients. Ordered after the API's own exception handlers. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageErrorHandler {

    @ExceptionHandler(exception = {ErrorResponseException.class, NoResourceFoundException.class}, produces = MediaType.TEXT_HTML_VALUE)
    void tell(ErrorResponse mistake, HttpServletResponse response) throws IOException {
        response.sendError(mistake.getStatusCode().value());
    }

    @ExceptionHandler(exception = TypeMismatchException.class, produces = MediaType.TEXT_HTML_VALUE)
    void tellOfNonsense(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
