package io.redress.models;

import java.util.List;

/**
 * What is wrong with which element of which file, and what to do about it.
 *
 * @param element the id of the element, or what comes nearest to it; empty where it is the file as a whole
 * @param what    name of the words that say it, {@code models.<what>}
 * @param details what the words speak of, such as the attribute and its value
 */
public record Problem(String file, String element, String what, List<Object> details) {

    public static Problem of(String file, String element, String what, Object... details) {
        return new Problem(file, element, what, List.of(details));
    }
}
