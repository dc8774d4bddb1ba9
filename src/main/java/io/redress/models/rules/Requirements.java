package io.redress.models.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The decisions of the same file that one requires, and those that these require. */
final class Requirements {

    private Requirements() {}

    static Stream<XmlElement> of(XmlModel model, XmlElement decision) {
        Map<String, XmlElement> found = new LinkedHashMap<>();
        collect(model, decision, found);
        return found.values().stream();
    }

    private static void collect(XmlModel model, XmlElement decision, Map<String, XmlElement> found) {
        decision.all("requiredDecision").flatMap(required -> required.attribute("href").stream()).map(href -> href.substring(href.indexOf('#') + 1))
                .flatMap(id -> model.root().all("decision").filter(other -> other.id().equals(id)))
                .filter(required -> found.putIfAbsent(required.id(), required) == null).toList()
                .forEach(required -> collect(model, required, found));
    }
}
