package io.redress.models.rules;

import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user tasks that different people must do, declared by the property {@code fourEyesWith}: its value lists user tasks of the process,
 * separated by commas; a task that names itself is done by different people each time. An unknown or empty id would silently separate nobody;
 * and a pair that is separated in the live version must stay so.
 */
final class FourEyesPairs implements Rule {

    private static final String PROPERTY = "fourEyesWith";

    private final LiveModels live;

    FourEyesPairs(LiveModels live) {
        this.live = live;
    }

    /** Two user tasks in no particular order, or one that is done several times. */
    private record Pair(Set<String> tasks) {}

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all("process").flatMap(process -> Stream.concat(
                process.all("userTask").flatMap(task -> unknown(model, process, task)), vanished(model, process)));
    }

    private static Stream<Problem> unknown(XmlModel model, XmlElement process, XmlElement task) {
        var tasks = tasks(process);
        return ExtensionProperties.of(task, PROPERTY).flatMap(property -> property.values().filter(id -> !tasks.contains(id))
                .map(id -> id.isEmpty() ? model.problem(task, "fourEyesEmpty") : model.problem(task, "fourEyesUnknown", id)));
    }

    private Stream<Problem> vanished(XmlModel model, XmlElement process) {
        var kept = pairs(process).collect(Collectors.toSet());
        var tasks = tasks(process);
        return live.process(process.id()).stream().flatMap(file -> pairsOf(file, process.id()))
                .filter(pair -> !kept.contains(pair) && pair.tasks().stream().anyMatch(tasks::contains))
                .map(pair -> model.problem(process, "fourEyesVanished", String.join(", ", pair.tasks().stream().sorted().toList())));
    }

    private static Stream<Pair> pairsOf(ModelFile file, String process) {
        return Processes.in(file).filter(live -> live.id().equals(process)).flatMap(FourEyesPairs::pairs);
    }

    private static Stream<Pair> pairs(XmlElement process) {
        var tasks = tasks(process);
        return process.all("userTask").flatMap(task -> ExtensionProperties.of(task, PROPERTY).flatMap(ExtensionProperties.Property::values)
                .filter(tasks::contains).map(id -> new Pair(Set.copyOf(List.of(task.id(), id)))));
    }

    private static Set<String> tasks(XmlElement process) {
        return process.all("userTask").map(XmlElement::id).collect(Collectors.toSet());
    }
}
