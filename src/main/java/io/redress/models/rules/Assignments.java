package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Set;
import java.util.stream.Stream;

/** User tasks have existing candidate groups or an assignee; the groups that see or start a process exist, too. */
final class Assignments implements Rule {

    private static final Set<String> AUDIENCES = Set.of("visibleTo", "startableBy");
    private static final String NOBODY = "none";

    private final Set<String> groups;

    Assignments(Catalog catalog) {
        this.groups = catalog.groups();
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return Stream.concat(model.root().all("userTask").flatMap(task -> ofTask(model, task)),
                model.root().all("process").flatMap(process -> ofProcess(model, process)));
    }

    private Stream<Problem> ofTask(XmlModel model, XmlElement task) {
        if (Stream.of("candidateGroups", "candidateUsers", "assignee").allMatch(name -> task.attribute(name).orElse("").isBlank())
                && task.children().stream().noneMatch(child -> Set.of("potentialOwner", "humanPerformer").contains(child.name()))) {
            return Stream.of(model.problem(task, "nobodySeesIt", known()));
        }
        return task.attribute("candidateGroups").stream().flatMap(References::writtenOut).filter(group -> !groups.contains(group))
                .map(group -> model.problem(task, "unknownGroup", "candidateGroups", group, known()));
    }

    private Stream<Problem> ofProcess(XmlModel model, XmlElement process) {
        return ExtensionProperties.of(process).filter(property -> AUDIENCES.contains(property.name()))
                .flatMap(property -> property.values().filter(group -> !groups.contains(group))
                        .filter(group -> !(property.name().equals("startableBy") && group.equals(NOBODY)))
                        .map(group -> model.problem(process, "unknownGroup", property.name(), group, known())));
    }

    private String known() {
        return Joined.of(groups);
    }
}
