package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every {@code ${…}} in a diagram must be allowed, wherever it occurs, including names and documentation, which the engine evaluates as well.
 */
final class Expressions implements Rule {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

    private final ExpressionCheck expressions;

    Expressions(ExpressionCheck expressions) {
        this.expressions = expressions;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> Stream.concat(inAttributes(model, element), inText(model, element).stream()));
    }

    private Stream<Problem> inAttributes(XmlModel model, XmlElement element) {
        return element.attributes().stream()
                .filter(attribute -> !attribute.name().equals(Delegates.DELEGATE))
                .flatMap(attribute -> problem(model, element, attribute.name(), attribute.value()).stream());
    }

    private Optional<Problem> inText(XmlModel model, XmlElement element) {
        return problem(model, element, element.name(), element.text());
    }

    private Optional<Problem> problem(XmlModel model, XmlElement element, String place, String text) {
        return EXPRESSION.matcher(text).find()
                ? expressions.juel(text).map(why -> model.problem(element, "expression", place, Excerpt.of(text), why)) : Optional.empty();
    }
}
