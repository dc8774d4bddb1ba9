package io.redress.intake;

import java.math.BigDecimal;

/** Request bodies of messages, withdrawals and ratings. */
final class Statements {

    private Statements() {}

    /** @param text required */
    record Message(String text) {}

    /** @param reason optional */
    record Withdrawal(String reason) {}

    /**
     * @param score required, an integer from 1 (very dissatisfied) to 5 (very satisfied)
     * @param comment optional
     */
    record Rating(BigDecimal score, String comment) {}
}
