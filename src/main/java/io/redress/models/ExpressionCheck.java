package io.redress.models;

import java.util.Optional;

/** Checks texts in the expression languages of models. Each method returns why the text is refused, and empty if it is allowed. */
public interface ExpressionCheck {

    /** Whether the text is the name of a verb, written {@code ${sendLetter}}. */
    boolean isVerb(String delegateExpression);

    /** {@code ${…}} with surrounding text. */
    Optional<String> juel(String expression);

    Optional<String> feel(String expression);

    /** The input entry of a decision table. */
    Optional<String> unaryTests(String tests);
}
