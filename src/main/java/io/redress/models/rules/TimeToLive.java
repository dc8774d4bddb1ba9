package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The history time to live is a literal number of days, at least one; the engine makes sure that it does not become shorter. */
final class TimeToLive implements Rule {

    private static final String ATTRIBUTE = "historyTimeToLive";
    private static final Set<String> KEPT = Set.of("process", "decision");
    private static final Pattern DAYS = Pattern.compile("P?0*[1-9]\\d{0,5}D?");

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().filter(element -> KEPT.contains(element.name()))
                .flatMap(element -> element.attribute(ATTRIBUTE).filter(days -> !DAYS.matcher(days).matches())
                        .map(days -> model.problem(element, "timeToLive", days)).stream());
    }
}
