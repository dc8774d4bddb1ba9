package io.redress.desk;

import java.util.Map;

/**
 * What a form calls a field and its answers.
 *
 * @param options words by value, for fields with a choice
 */
record FormField(String label, Map<String, String> options) {}
