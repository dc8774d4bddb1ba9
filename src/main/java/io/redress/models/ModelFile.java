package io.redress.models;

/** A file to be deployed. */
public record ModelFile(String name, byte[] content) {}
