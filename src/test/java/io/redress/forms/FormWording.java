package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The visible texts of a component, by their translation keys. */
final class FormWording {
    private static final List<String> TEXTS = List.of("label", "description", "text", "content", "dateLabel", "timeLabel",
            "alt", "title",
            "valuesExpression", "columnsExpression");

    private FormWording() {
    }

    static Stream<String> visible(JsonNode component) {
        return Stream.concat(texts(component).map(name -> component.path(name).asText()),
                Stream.concat(labels(component, "values"), labels(component, "columns")));
    }

    static Stream<String> translations(JsonNode component) {
        Stream<String> check = component.path("properties").has("check.message") ? Stream.of("check.message.zh") : Stream.empty();
        return Stream.of(texts(component).map(name -> name + ".zh"), names(component, "values", "value"),
                names(component, "columns", "key"), check)
                .flatMap(s -> s);
    }

    private static Stream<String> texts(JsonNode component) {
        return TEXTS.stream().filter(name -> !component.path(name).asText("").isBlank());
    }

    private static Stream<String> labels(JsonNode component, String items) {
        return stream(component.path(items)).map(item -> item.path("label").asText());
    }

    private static Stream<String> names(JsonNode component, String items, String id) {
        return stream(component.path(items)).map(item -> items + "." + item.path(id).asText() + ".zh");
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
