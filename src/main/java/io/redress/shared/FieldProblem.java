package io.redress.shared;

/** A problem with one field, in the reader's language; {@code field} is its path in the body, such as {@code complainant.email}. */
public record FieldProblem(String field, String message) {}
