package io.redress.complaint;

import java.util.Optional;

/** Port for data that other modules add to a complaint: models, tables and forms read it by its name in the view of the case file. */
public interface CaseFileSection {

    String name();

    /** The record of the data. Its marks, {@link Personal} or {@link NotPersonal}, decide what is masked. */
    Class<? extends Record> type();

    /** Whether a case in this status can have any data; spares intake the queries for sections that are still empty. */
    boolean isKnownIn(Status status);

    /** @return the data, empty if there is none */
    Optional<? extends Record> of(Reference reference);
}
