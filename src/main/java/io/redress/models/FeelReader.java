package io.redress.models;

/** Reads FEEL as the engine does. Both take only what {@link ExpressionCheck} can read. */
public interface FeelReader {

    Feel expression(String text);

    /** What stands in a cell of a table's condition. */
    Feel tests(String text);
}
