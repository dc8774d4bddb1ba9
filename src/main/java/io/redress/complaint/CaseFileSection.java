package io.redress.complaint;

import java.util.function.UnaryOperator;

/** Port for data that other modules add to a complaint: models, tables and forms read it by its name in the view of the case file. */
public interface CaseFileSection {

    String name();

    /** Whether a case in this status can have any data; spares intake the queries for sections that are still empty. */
    boolean isKnownIn(Status status);

    /**
     * @param personal masks free text, names and contact details for readers who may not see them
     * @return maps, lists, strings, numbers and booleans; null if there is no data
     */
    Object of(Reference reference, UnaryOperator<String> personal);
}
