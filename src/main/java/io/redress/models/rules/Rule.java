package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.stream.Stream;

/** A rule for a diagram or decision table. */
@FunctionalInterface
interface Rule {

    Stream<Problem> problems(XmlModel model);
}
