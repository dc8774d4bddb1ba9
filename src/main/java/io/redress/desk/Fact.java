package io.redress.desk;

/** One thing known; its label is message {@code fact.}name. */
record Fact(String name, String value) {}
