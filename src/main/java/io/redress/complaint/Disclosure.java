package io.redress.complaint;

import java.util.EnumSet;
import java.util.Set;

/** How much of the text that people wrote a view of the case file discloses. */
enum Disclosure {

    FULL(EnumSet.noneOf(Mark.class)), MASKED(EnumSet.of(Mark.PERSONAL)), NONE(EnumSet.of(Mark.PERSONAL, Mark.TYPED));

    private final Set<Mark> masked;

    Disclosure(Set<Mark> masked) {
        this.masked = masked;
    }

    /** The value, or the mask in its place; null stays null, so that it remains visible whether there is a value. */
    Object of(Mark mark, Object value) {
        return value != null && masked.contains(mark) ? ComplaintViews.MASK : value;
    }
}
