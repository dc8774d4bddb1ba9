package io.redress.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text in FEEL, read without being run.
 *
 * @param names     what it reads, such as {@code valueInCny} or {@code complaint.claim.amount}; not what it defines itself
 * @param unknown   functions that do not exist, or not with as many arguments
 * @param patterns  of functions that take one, those that are none
 * @param alternatives texts joined by a word, {@code "a" or "b"}, which is never true
 * @param test      what it asks of the value, where it stands in a condition
 * @param results   the values that it may have as far as they are written out; empty for null
 * @param valueless whether all is written out and yet it has no value, such as a day that does not exist
 */
public record Feel(Set<String> names, Set<String> unknown, Set<String> patterns, boolean alternatives, CellTest test, List<Optional<Object>> results,
        boolean valueless) {}
