package io.redress.complaint;

import java.util.function.UnaryOperator;

/**
 * How much a view of the case file tells of what people wrote.
 *
 * @param personal shows what points to a person, or hides it
 * @param typed shows whatever else was typed, such as the name of a product, or hides it
 */
record Wording(UnaryOperator<String> personal, UnaryOperator<String> typed) {

    static final Wording FULL = new Wording(UnaryOperator.identity(), UnaryOperator.identity());
    static final Wording MASKED = new Wording(Wording::masked, UnaryOperator.identity());
    static final Wording NONE = new Wording(Wording::masked, Wording::masked);

    private static String masked(String text) {
        return text == null ? null : ComplaintViews.MASK;
    }
}
