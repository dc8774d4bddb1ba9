package io.redress.models.rules;

import io.redress.models.LiveModels;
import io.redress.models.Problem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step that calls a verb in the live version still calls it: without {@code recordClassification} the corrections of the agent would be lost. */
final class VerbsKept implements Rule {

    private final LiveModels live;

    VerbsKept(LiveModels live) {
        this.live = live;
    }

    @Override
    public Stream<Problem> problems(XmlModel model) {
        return model.root().all("process").flatMap(process -> live.process(process.id()).stream().flatMap(Processes::in)
                .filter(before -> before.id().equals(process.id())).flatMap(before -> lost(model, process, before)));
    }

    private static Stream<Problem> lost(XmlModel model, XmlElement process, XmlElement before) {
        var anywhere = process.all().flatMap(VerbsKept::own).collect(Collectors.toSet());
        return process.all().filter(step -> step.attribute("id").isPresent()).flatMap(step -> verbs(before, step).stream()
                .filter(verb -> !anywhere.contains(verb)).map(verb -> model.problem(step, "verbLost", verb)));
    }

    private static Set<String> verbs(XmlElement process, XmlElement same) {
        return process.all().filter(step -> isSame(step, same)).flatMap(step -> Stream.concat(own(step),
                step.children("extensionElements").flatMap(XmlElement::all).flatMap(VerbsKept::own))).collect(Collectors.toSet());
    }

    /** Identified by its id, or by its form if the id has changed. */
    private static boolean isSame(XmlElement one, XmlElement other) {
        return one.attribute("id").isPresent() && one.attribute("id").equals(other.attribute("id"))
                || one.attribute("formRef").isPresent() && one.attribute("formRef").equals(other.attribute("formRef"));
    }

    private static Stream<String> own(XmlElement element) {
        return element.attribute(Delegates.DELEGATE).map(Verbs::name).stream();
    }
}
