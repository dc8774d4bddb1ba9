package io.redress.procedure;

/** A document that comes with a complaint, as sent. */
public record Document(String name, byte[] content) {}
