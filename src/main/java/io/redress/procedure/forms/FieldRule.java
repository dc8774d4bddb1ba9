package io.redress.procedure.forms;

import java.util.stream.Stream;

/** What a kind of field demands of an answer that is not missing. */
interface FieldRule {
    Stream<Violation> violations(Answer answer);
}
