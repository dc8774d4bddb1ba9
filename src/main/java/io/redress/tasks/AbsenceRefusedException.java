package io.redress.tasks;

import java.util.List;

/** An absence cannot be entered, or the user may not enter or cancel it. */
class AbsenceRefusedException extends RuntimeException {

    private final boolean forbidden;
    private final List<Mistake> mistakes;

    private AbsenceRefusedException(boolean forbidden, List<Mistake> mistakes) {
        super("The absence cannot be entered: " + mistakes);
        this.forbidden = forbidden;
        this.mistakes = mistakes;
    }

    /**
     * @param field of the order
     * @param code of the message {@code absence.mistake.}code
     */
    record Mistake(String field, String code, List<Object> arguments) {

        static Mistake of(String field, String code, Object... arguments) {
            return new Mistake(field, code, List.of(arguments));
        }
    }

    static AbsenceRefusedException forbidden(String field) {
        return new AbsenceRefusedException(true, List.of(Mistake.of(field, "notYours")));
    }

    static AbsenceRefusedException because(List<Mistake> mistakes) {
        return new AbsenceRefusedException(false, mistakes);
    }

    boolean isForbidden() {
        return forbidden;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
