package io.redress.desk;

import java.util.Map;

/**
 * Label and options of a form field.
 *
 * @param options labels by value, for fields with a choice
 */
record FormField(String label, Map<String, String> options) {}
