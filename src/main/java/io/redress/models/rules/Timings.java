package io.redress.models.rules;

import io.redress.models.ExpressionCheck;
import io.redress.models.ExpressionCheck.Timing;
import io.redress.models.Problem;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Literal dates, durations, cycles and priorities can be parsed by the engine. */
final class Timings implements Rule {

    private static final Map<String, Timing> ELEMENTS = Map.of("timeDate", Timing.DATE, "timeDuration", Timing.DURATION, "timeCycle", Timing.CYCLE,
            "failedJobRetryTimeCycle", Timing.RETRIES);
    private static final Map<String, Timing> ATTRIBUTES = Map.of("dueDate", Timing.DATE, "followUpDate", Timing.DATE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private final ExpressionCheck expressions;

    Timings(ExpressionCheck expressions) {
        this.expressions = expressions;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(element -> Stream.of(inText(model, element), inAttributes(model, element), unset(model, element))
                .flatMap(problems -> problems));
    }

    private Stream<Problem> inText(XmlModel model, XmlElement element) {
        return ELEMENTS.containsKey(element.name()) ? problem(model, element, ELEMENTS.get(element.name()), element.name(), element.text()) : Stream.of();
    }

    private Stream<Problem> inAttributes(XmlModel model, XmlElement element) {
        return element.attributes().stream().flatMap(attribute -> ATTRIBUTES.containsKey(attribute.name())
                ? problem(model, element, ATTRIBUTES.get(attribute.name()), attribute.name(), attribute.value())
                : Stream.of(attribute).filter(found -> found.name().equals("priority") && isWritten(found.value()) && !NUMBER.matcher(found.value()).matches())
                        .map(found -> model.problem(element, "priority", found.value())));
    }

    private static Stream<Problem> unset(XmlModel model, XmlElement element) {
        return element.name().equals("timerEventDefinition") && element.children().stream().noneMatch(child -> ELEMENTS.containsKey(child.name()))
                ? Stream.of(model.problem(element, "emptyTimer")) : Stream.of();
    }

    private Stream<Problem> problem(XmlModel model, XmlElement element, Timing kind, String place, String text) {
        if (text.isBlank()) {
            return Stream.of(model.problem(element, "emptyTimer"));
        }
        return isWritten(text) ? expressions.timing(kind, text).map(unread -> model.problem(element, "timing" + kind.name().charAt(0)
                + kind.name().substring(1).toLowerCase(), place, Excerpt.of(text), Excerpt.of(unread))).stream() : Stream.of();
    }

    private static boolean isWritten(String text) {
        return !text.contains("{");
    }
}
