package io.redress.models;

import java.util.Optional;

/** Who knows the languages that models are written in. Each answers why the text is refused, and nothing where it is allowed. */
public interface ExpressionCheck {

    /** Whether the text is the name of a verb, written {@code ${sendLetter}}. */
    boolean isVerb(String delegateExpression);

    /** {@code ${…}} and text around it. */
    Optional<String> juel(String expression);

    Optional<String> feel(String expression);

    /** What stands in a cell of a table's condition. */
    Optional<String> unaryTests(String tests);
}
