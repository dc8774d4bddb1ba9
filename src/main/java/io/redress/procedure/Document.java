package io.redress.procedure;

/** A document attached to a complaint, as sent. */
public record Document(String name, byte[] content) {}
