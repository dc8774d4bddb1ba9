package io.redress.desk;

/** A labelled value; its label is message {@code fact.}name. */
record LabelledValue(String name, String value) {}
