package io.redress.complaint;

import java.util.function.UnaryOperator;

/**
 * How much of the text that people wrote a view of the case file discloses.
 *
 * @param personal shows or masks personal data
 * @param typed shows or masks other typed text, such as the name of a product
 */
record Disclosure(UnaryOperator<String> personal, UnaryOperator<String> typed) {

    static final Disclosure FULL = new Disclosure(UnaryOperator.identity(), UnaryOperator.identity());
    static final Disclosure MASKED = new Disclosure(Disclosure::masked, UnaryOperator.identity());
    static final Disclosure NONE = new Disclosure(Disclosure::masked, Disclosure::masked);

    private static String masked(String text) {
        return text == null ? null : ComplaintViews.MASK;
    }
}
