package io.redress.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.procedure.DeployedForms;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The labels of the deployed forms, by field key. English is in {@code label} and {@code values}, other languages in the custom
 * properties {@code label.zh} and {@code values.CODE.zh}. A damaged or missing form has no labels; its answers are still shown.
 */
@Component
class FormLabels {

    private final DeployedForms forms;
    private final ObjectMapper json;

    FormLabels(DeployedForms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    Map<String, FormField> of(String form, Locale language) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        forms.newest(form).ifPresent(text -> collect(parse(text), "." + language.getLanguage(), fields));
        return fields;
    }

    private static void collect(JsonNode component, String language, Map<String, FormField> fields) {
        if (component.hasNonNull("key")) {
            fields.put(component.get("key").asText(), field(component, language));
        }
        component.path("components").forEach(child -> collect(child, language, fields));
    }

    private static FormField field(JsonNode component, String language) {
        var words = component.path("properties");
        Map<String, String> options = new LinkedHashMap<>();
        component.path("values").forEach(option -> {
            var value = option.path("value").asText();
            options.put(value, words.path("values." + value + language).asText(option.path("label").asText(value)));
        });
        return new FormField(words.path("label" + language).asText(component.path("label").asText(component.get("key").asText())), options);
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return json.createObjectNode();
        }
    }
}
