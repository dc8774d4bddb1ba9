package io.redress.engine.query;

/** @param name first and last name, blank if there is none */
public record DirectoryUser(String id, String name) {}
