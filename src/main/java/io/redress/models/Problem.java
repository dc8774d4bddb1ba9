package io.redress.models;

import java.util.List;

/**
 * What is wrong with an element of a file, and how to fix it.
 *
 * @param element the id of the element, or the closest one available; empty for the file as a whole
 * @param cell    the place in a table; {@link Cell#NONE} elsewhere
 * @param what    name of the message, {@code models.<what>}
 * @param details the arguments of the message, such as the attribute and its value
 */
public record Problem(Severity severity, String file, String element, Cell cell, String what, List<Object> details) {

    /** An error refuses the deployment, a warning does not. */
    public enum Severity { ERROR, WARNING }

    /**
     * @param row    counted from 1 as Modeler does; 0 where it is no row, but the column
     * @param column what stands above the column; empty where it is the row as a whole
     */
    public record Cell(int row, String column) {

        public static final Cell NONE = new Cell(0, "");
    }

    public static Problem of(String file, String element, String what, Object... details) {
        return new Problem(Severity.ERROR, file, element, Cell.NONE, what, List.of(details));
    }

    public Problem in(Cell place) {
        return new Problem(severity, file, element, place, what, details);
    }

    public Problem asWarning() {
        return new Problem(Severity.WARNING, file, element, cell, what, details);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
