package io.redress.complaint;

import java.util.function.UnaryOperator;

/** Port for what other modules know of a complaint: models, tables and forms read it under its name in the view of the case file. */
public interface CaseFileSection {

    String name();

    /** Whether there can be anything in a case of this status; what is asked for on the way in must cost nothing. */
    boolean isKnownIn(Status status);

    /**
     * @param personal hides free text, names and contacts from whoever may not read them
     * @return maps, lists, texts, numbers and truth values; null where nothing is known
     */
    Object of(Reference reference, UnaryOperator<String> personal);
}
