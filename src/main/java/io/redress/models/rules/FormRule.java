package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.stream.Stream;

/** A rule for forms. */
@FunctionalInterface
interface FormRule {

    Stream<Problem> problems(FormModel form);
}
