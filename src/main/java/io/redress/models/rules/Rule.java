package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.stream.Stream;

/** One thing that a diagram or table has to keep to. */
@FunctionalInterface
interface Rule {

    Stream<Problem> problems(XmlModel model);
}
