package io.redress.models;

import java.util.List;

/**
 * What is wrong with an element of a file, and how to fix it.
 *
 * @param element the id of the element, or the closest one available; empty for the file as a whole
 * @param what    name of the message, {@code models.<what>}
 * @param details the arguments of the message, such as the attribute and its value
 */
public record Problem(String file, String element, String what, List<Object> details) {

    public static Problem of(String file, String element, String what, Object... details) {
        return new Problem(file, element, what, List.of(details));
    }
}
