package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.Problem;
import java.util.stream.Stream;

/** A step or listener calls a verb, and refers to it by its name alone. */
final class Delegates implements Rule {

    static final String DELEGATE = "delegateExpression";

    private final ExpressionCheck expressions;

    Delegates(ExpressionCheck expressions) {
        this.expressions = expressions;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> element.attributes().stream()
                .filter(attribute -> attribute.name().equals(DELEGATE) && !expressions.isVerb(attribute.value()))
                .map(attribute -> model.problem(element, "delegate", attribute.value())));
    }
}
