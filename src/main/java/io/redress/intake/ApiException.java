package io.redress.intake;

import io.redress.shared.FieldProblem;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Thrown when the API refuses a request; rendered as a problem document (RFC 9457). */
class ApiException extends RuntimeException {

    private final transient List<FieldProblem> errors;
    private final HttpStatus status;
    private final transient Object[] details;

    /**
     * @param key of the text in {@code messages/intake.properties}
     * @param details message arguments
     */
    ApiException(HttpStatus status, String key, Object... details) {
        this(status, List.of(), key, details);
    }

    ApiException(HttpStatus status, List<FieldProblem> errors, String key, Object... details) {
        super(key);
        this.status = status;
        this.errors = List.copyOf(errors);
        this.details = details.clone();
    }

    static ApiException invalid(List<FieldProblem> errors) {
        return new ApiException(HttpStatus.BAD_REQUEST, errors, "problem.invalid");
    }

    static ApiException notFound() {
        return new ApiException(HttpStatus.NOT_FOUND, "problem.not-found");
    }

    HttpStatus status() {
        return status;
    }

    List<FieldProblem> errors() {
        return errors;
    }

    Object[] details() {
        return details.clone();
    }
}
