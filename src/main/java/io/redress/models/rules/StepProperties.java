package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.Set;
import java.util.stream.Stream;

/** The properties of a step are known and valid; unknown ones would silently have no effect. */
final class StepProperties implements Rule {

    static final String STATUS = "complaintStatus";
    private static final String FOUR_EYES = "fourEyesWith";
    private static final String ASK_AFRESH = "askAfresh";
    private static final Set<String> KNOWN = Set.of(STATUS, FOUR_EYES, ASK_AFRESH, "visibleTo", "startableBy");
    private static final Set<String> WITH_STATUS = Set.of("userTask", "serviceTask", "receiveTask", "callActivity", "subProcess", "endEvent");
    private static final int LIKE = 2;

    private final Catalog catalog;

    StepProperties(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all().flatMap(step -> ExtensionProperties.of(step).flatMap(property -> switch (property.name()) {
            case STATUS -> status(model, step, property.value());
            case FOUR_EYES -> onUserTask(model, step, FOUR_EYES);
            case ASK_AFRESH -> Stream.concat(onUserTask(model, step, ASK_AFRESH), askedAfresh(model, step, property));
            default -> misspelt(model, step, property.name());
        }));
    }

    private Stream<Problem> status(XmlModel model, XmlElement step, String status) {
        var statuses = catalog.vocabulary().statuses();
        if (!statuses.contains(status)) {
            return Stream.of(model.problem(step, "unknownStatus", status, Joined.of(statuses)));
        }
        return WITH_STATUS.contains(step.name()) ? Stream.of() : Stream.of(model.problem(step, "propertyElsewhere", STATUS));
    }

    private static Stream<Problem> onUserTask(XmlModel model, XmlElement step, String property) {
        return step.name().equals("userTask") ? Stream.of() : Stream.of(model.problem(step, "propertyElsewhere", property));
    }

    private Stream<Problem> askedAfresh(XmlModel model, XmlElement step, ExtensionProperties.Property property) {
        return property.values().filter(name -> !catalog.variables().contains(name) && !catalog.words().contains(name))
                .map(name -> model.problem(step, "unknownAskAfresh", name));
    }

    private static Stream<Problem> misspelt(XmlModel model, XmlElement step, String name) {
        return KNOWN.stream().filter(known -> !known.equals(name) && alike(known, name))
                .map(known -> model.problem(step, "misspeltProperty", name, known));
    }

    private static boolean alike(String known, String name) {
        return known.equalsIgnoreCase(name.replaceAll("[\\s_-]", "")) || Likeness.distance(known, name) <= LIKE;
    }
}
