package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long the record is kept is written out in days, and is at least one; that it does not become shorter is the engine's to see. */
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
