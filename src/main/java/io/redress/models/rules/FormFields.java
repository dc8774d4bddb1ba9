package io.redress.models.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The components of a form as a flat list, each with the name of its answer. */
final class FormFields {

    private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist",
            "taglist", "expression");
    private static final Set<String> TYPED = Set.of("textfield", "textarea");

    private FormFields() {}

    /**
     * @param name the path of its answer, such as {@code subject.product}; empty if it takes none
     * @param list the enclosing dynamic list; empty outside of lists
     */
    record Field(String name, String list, JsonNode json) {

        String type() {
            return json.path("type").asText();
        }

        boolean isInput() {
            return INPUTS.contains(type());
        }

        /** Whether it takes free text, which is stored in the case file and not in a variable. */
        boolean isWords() {
            return TYPED.contains(type()) && json.at("/properties/answer").asText("").isEmpty();
        }

        /** The variable that holds the answer or contains it. */
        String variable() {
            return (list.isEmpty() ? name : list).split("\\.")[0];
        }

        /** What users can find in Modeler. */
        String id() {
            return name.isEmpty() ? json.path("id").asText(json.path("key").asText("")) : name;
        }
    }

    static Stream<Field> of(JsonNode form) {
        return inside(form, "", "");
    }

    private static Stream<Field> inside(JsonNode container, String prefix, String list) {
        return StreamSupport.stream(container.path("components").spliterator(), false).flatMap(component -> {
            boolean rows = component.path("type").asText().equals("dynamiclist");
            var name = joined(prefix, component.path(INPUTS.contains(component.path("type").asText()) ? "key" : "path").asText(""));
            var here = new Field(INPUTS.contains(component.path("type").asText()) || rows ? name : "", list, component);
            return Stream.concat(Stream.of(here), inside(component, rows ? "" : name, rows ? name : list));
        });
    }

    private static String joined(String prefix, String name) {
        return prefix.isEmpty() || name.isEmpty() ? prefix + name : prefix + "." + name;
    }
}
