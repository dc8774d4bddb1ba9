package io.redress.intake;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The door does not do what was asked; becomes a problem document (RFC 9457). */
class Refusal extends RuntimeException {

    private final transient List<FieldProblem> errors;
    private final HttpStatus status;
    private final transient Object[] details;

    /**
     * @param key of the text in {@code intake.properties}
     * @param details that complete the text
     */
    Refusal(HttpStatus status, String key, Object... details) {
        this(status, List.of(), key, details);
    }

    Refusal(HttpStatus status, List<FieldProblem> errors, String key, Object... details) {
        super(key);
        this.status = status;
        this.errors = List.copyOf(errors);
        this.details = details.clone();
    }

    static Refusal invalid(List<FieldProblem> errors) {
        return new Refusal(HttpStatus.BAD_REQUEST, errors, "problem.invalid");
    }

    static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "problem.not-found");
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
