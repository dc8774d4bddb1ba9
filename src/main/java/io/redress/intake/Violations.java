package io.redress.intake;

import io.redress.shared.FieldProblem;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;

/** Violated constraints of the case file, under the field names used in the body. */
final class Violations {

    private Violations() {}

    static List<FieldProblem> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList();
    }
}
