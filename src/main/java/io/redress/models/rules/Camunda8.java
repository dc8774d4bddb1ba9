package io.redress.models.rules;

import io.redress.models.Problem;
import java.util.stream.Stream;

/** Elements of Camunda 8 have no effect on this engine: tasks would have no form, group or verb. */
final class Camunda8 implements Rule {

    private static final String NAMESPACE = "zeebe";
    private static final String CLOUD = "Camunda Cloud";

    @Override
    public Stream<Problem> problems(XmlModel model) {
        var platform = model.root().attribute("executionPlatform").filter(CLOUD::equals).map(name -> model.problem(model.root(), "cloud", name));
        return Stream.concat(platform.stream(), model.root().all().flatMap(element -> Stream.concat(
                Stream.of(element).filter(found -> found.namespace().contains(NAMESPACE)).map(found -> model.problem(found, "cloudElement", found.name())),
                element.attributes().stream().filter(attribute -> attribute.namespace().contains(NAMESPACE))
                        .map(attribute -> model.problem(element, "cloudElement", attribute.name())))));
    }
}
