package io.redress.models.rules;

import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long the record is kept is said in days, and never made shorter by the way: records that are gone do not come back. */
final class TimeToLive implements Rule {

    private static final String ATTRIBUTE = "historyTimeToLive";
    private static final Set<String> KEPT = Set.of("process", "decision");
    private static final Pattern DAYS = Pattern.compile("P?(\\d{1,6})D?");

    private final LiveModels live;

    TimeToLive(LiveModels live) {
        this.live = live;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().filter(element -> KEPT.contains(element.name())).flatMap(element -> problems(model, element));
    }

    private Stream<Problem> problems(XmlModel model, XmlElement process) {
        var written = process.attribute(ATTRIBUTE).orElse("");
        var days = days(written);
        if (!written.isEmpty() && (days.isEmpty() || days.getAsInt() < 1)) {
            return Stream.of(model.problem(process, "timeToLive", written));
        }
        var before = live.process(process.id()).map(TimeToLive::daysOfLive).orElse(OptionalInt.empty());
        return days.isPresent() && before.isPresent() && days.getAsInt() < before.getAsInt()
                ? Stream.of(model.problem(process, "timeToLiveShorter", written, before.getAsInt())) : Stream.of();
    }

    private static OptionalInt daysOfLive(ModelFile file) {
        return Processes.in(file).map(process -> days(process.attribute(ATTRIBUTE).orElse(""))).filter(OptionalInt::isPresent)
                .findFirst().orElse(OptionalInt.empty());
    }

    private static OptionalInt days(String written) {
        var days = DAYS.matcher(written);
        return days.matches() ? OptionalInt.of(Integer.parseInt(days.group(1))) : OptionalInt.empty();
    }
}
