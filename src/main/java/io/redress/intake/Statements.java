package io.redress.intake;

import java.math.BigDecimal;

/** Bodies of what is said after filing. */
final class Statements {

    private Statements() {}

    /** @param text needed */
    record Message(String text) {}

    /** @param reason may be missing */
    record Withdrawal(String reason) {}

    /**
     * @param score needed, a whole number from 1 (very dissatisfied) to 5 (very satisfied)
     * @param comment may be missing
     */
    record Rating(BigDecimal score, String comment) {}
}
