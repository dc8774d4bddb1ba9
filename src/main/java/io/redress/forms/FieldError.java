package io.redress.forms;

/**
 * Why an answer to a form is rejected.
 *
 * @param field path of the answer, for example {@code complainant.email} or {@code subject.technicalData[0].name}
 * @param message one sentence for the person who filled in the form, in their language, naming the field by its label
 */
public record FieldError(String field, String message) {
}
