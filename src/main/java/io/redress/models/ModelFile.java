package io.redress.models;

/** A file as it is to be deployed. */
public record ModelFile(String name, byte[] content) {}
