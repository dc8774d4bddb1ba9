package io.redress.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks texts in the expression languages of models. Each method returns why the text is refused, and empty if it is allowed. */
public interface ExpressionCheck {

    /**
     * A name that an expression reads.
     *
     * @param path     with properties, {@code complaint.due.respond}; ends at a list item
     * @param presence whether only its presence is checked, by {@code empty} or a comparison with null
     */
    record Reading(String path, boolean presence) {}

    /** Kinds of texts that define a point in time or a repetition. */
    enum Timing { DATE, DURATION, CYCLE, RETRIES }

    /** Whether the text is the name of a verb, written {@code ${sendLetter}}. */
    boolean isVerb(String delegateExpression);

    /** {@code ${…}} with surrounding text. */
    Optional<String> juel(String expression);

    /** What an allowed {@code ${…}} reads; empty if it cannot be parsed. */
    List<Reading> reads(String juel);

    Optional<String> feel(String expression);

    /** The names that a FEEL expression reads from its context, with their properties; empty if it cannot be parsed. */
    Set<String> feelNames(String expression);

    /** The input entry of a decision table. */
    Optional<String> unaryTests(String tests);

    /** A text without expressions, parsed as the engine does. */
    Optional<String> timing(Timing kind, String text);
}
