package io.redress.complaint;

import java.lang.reflect.RecordComponent;

/** Prints the fields of a record for people. */
public interface FieldPrinter {

    /** Whether records of this type are printed as one value and not field by field. */
    boolean isValue(Class<?> type);

    /**
     * @param value not null, and no record or list of records unless it is a value
     * @param within the record of the field
     * @return null to leave the field out
     */
    Object print(RecordComponent field, Object value, Record within);
}
