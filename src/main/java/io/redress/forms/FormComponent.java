package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A component of a form as written by Modeler, with its children. */
record FormComponent(JsonNode json, List<FormComponent> children) {
    private static final Set<String> FIELDS = Set.of("textfield", "textarea", "number", "datetime", "checkbox", "radio", "select",
            "checklist", "taglist", "expression");

    static FormComponent of(JsonNode json) {
        return new FormComponent(json, StreamSupport.stream(json.path("components").spliterator(), false)
                .map(FormComponent::of).toList());
    }

    String type() {
        return json.path("type").asText();
    }

    boolean isField() {
        return FIELDS.contains(type());
    }

    boolean isList() {
        return type().equals("dynamiclist");
    }

    /** Path of its value within the value of its container: keys, or indexes of a list; empty for a group without a path. */
    List<String> path() {
        String path = json.path(isField() ? "key" : "path").asText("");
        return path.isEmpty() ? List.of() : List.of(path.split("\\."));
    }

    String label() {
        return Stream.of("label", "dateLabel", "timeLabel", "key", "path").map(name -> json.path(name).asText(""))
                .filter(text -> !text.isBlank()).findFirst().orElse(json.path("id").asText());
    }

    String text(String name) {
        return json.path(name).asText("");
    }

    boolean flag(String name) {
        return json.path(name).asBoolean(false);
    }

    boolean required() {
        return json.path("validate").path("required").asBoolean(false);
    }

    JsonNode validation(String name) {
        return json.path("validate").path(name);
    }

    String property(String name) {
        return json.path("properties").path(name).asText("");
    }

    String hideCondition() {
        return json.path("conditional").path("hide").asText("");
    }
}
