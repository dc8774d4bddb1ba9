package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;

/**
 * Translates a form. The translations are stored in the properties of each component, where Modeler can edit them: {@code label.zh},
 * {@code values.REFUSE.zh}, {@code columns.amount.zh}; anything without a translation stays as it is.
 */
final class FormLocalization {
    /** Only wording may be replaced, never a key or a rule. */
    private static final Set<String> WORDING = Set.of("label", "description", "text", "content", "dateLabel", "timeLabel",
            "alt", "title",
            "valuesExpression", "columnsExpression", "dataSource", "appearance.prefixAdorner", "appearance.suffixAdorner");

    private FormLocalization() {
    }

    static String localize(String json, Locale locale) {
        return localize(FormJson.read(json), locale).toString();
    }

    static JsonNode localize(JsonNode form, Locale locale) {
        JsonNode copy = form.deepCopy();
        component(copy, "." + locale.getLanguage());
        return copy;
    }

    private static void component(JsonNode component, String suffix) {
        component.path("properties").properties().stream().toList().forEach(property -> {
            if (property.getKey().endsWith(suffix)) {
                String name = property.getKey().substring(0, property.getKey().length() - suffix.length());
                replace((ObjectNode) component, name, property.getValue().asText());
            }
        });
        component.path("components").forEach(child -> component(child, suffix));
    }

    private static void replace(ObjectNode component, String name, String wording) {
        if (name.equals("check.message")) {
            ((ObjectNode) component.get("properties")).put(name, wording);
        } else if (name.startsWith("values.")) {
            item(component.path("values"), "value", name.substring("values.".length()), wording);
        } else if (name.startsWith("columns.")) {
            item(component.path("columns"), "key", name.substring("columns.".length()), wording);
        } else if (WORDING.contains(name)) {
            put(component, name, wording);
        }
    }

    private static void item(JsonNode items, String identifier, String id, String wording) {
        items.forEach(item -> {
            if (item.path(identifier).asText().equals(id)) {
                ((ObjectNode) item).put("label", wording);
            }
        });
    }

    private static void put(ObjectNode component, String name, String wording) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            component.put(name, wording);
        } else if (component.path(name.substring(0, dot)) instanceof ObjectNode inner) {
            inner.put(name.substring(dot + 1), wording);
        }
    }
}
