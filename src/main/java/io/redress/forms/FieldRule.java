package io.redress.forms;

import java.util.stream.Stream;

/** The rule for one type of field, applied to answers that are not missing. */
interface FieldRule {
    Stream<Violation> violations(Answer answer);
}
