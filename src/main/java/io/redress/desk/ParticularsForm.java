package io.redress.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.complaint.Particulars;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form fields in which staff correct the particulars of a complaint: its complainant and its subject. */
@Component
class ParticularsForm {

    static final String SEEN = "seen";
    private static final String COMPLAINANT = "complainant.";
    private static final String SUBJECT = "subject.";
    private static final List<String> PERSON = List.of("name", "organisation", "representative", "email", "phone", "fax", "address", "customerNumber");
    private static final List<String> THING = List.of("product", "model", "serialNumber", "quantity", "contractNumber", "orderNumber");
    private static final List<String> DAYS = List.of("productionDate", "deliveryDate", "installedDate", "failureDate");
    private static final List<String> CHANNELS = List.of("", "EMAIL", "PHONE", "LETTER", "FAX", "VISIT", "SOCIAL", "REGULATOR", "WEB", "API", "SUGGESTION_BOX", "OTHER");

    private final ObjectMapper json;

    ParticularsForm(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A field.
     *
     * @param id of the field in the page, and name of the request parameter
     * @param name of its label, message {@code fact.}name
     * @param type text, area, date or choice
     */
    record Field(String id, String name, String type, List<String> options, String value) {}

    /** @param typed previous input of the reader; empty if none */
    List<Field> fields(Particulars now, Map<String, String> typed) {
        var tree = json.valueToTree(now);
        return Stream.of(
                PERSON.stream().map(name -> field(COMPLAINANT + name, name.equals("address") ? "area" : "text", List.of(), tree, typed)),
                Stream.of(field(COMPLAINANT + "preferredChannel", "choice", CHANNELS, tree, typed),
                        field(COMPLAINANT + "anonymous", "choice", List.of("false", "true"), tree, typed),
                        field("language", "choice", List.of("zh-CN", "en"), tree, typed)),
                THING.stream().map(name -> field(SUBJECT + name, "text", List.of(), tree, typed)),
                DAYS.stream().map(name -> field(SUBJECT + name, "date", List.of(), tree, typed))).flatMap(fields -> fields).toList();
    }

    private static Field field(String id, String type, List<String> options, JsonNode tree, Map<String, String> typed) {
        var known = tree.at("/" + id.replace('.', '/'));
        return new Field(id, id.substring(id.lastIndexOf('.') + 1), type, options, typed.getOrDefault(id, known.isNull() ? "" : known.asText("")));
    }

    /** Detects concurrent corrections: changes whenever the particulars do. */
    String seen(Particulars now) {
        return UUID.nameUUIDFromBytes(json.valueToTree(now).toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Fields whose date is malformed. */
    Map<String, String> unreadable(Map<String, String> typed) {
        Map<String, String> mistakes = new HashMap<>();
        DAYS.stream().map(SUBJECT::concat).filter(id -> !isDay(typed.getOrDefault(id, ""))).forEach(id -> mistakes.put(id, "desk.search.badDay"));
        return mistakes;
    }

    private static boolean isDay(String text) {
        try {
            return text.isBlank() || LocalDate.parse(text.strip()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Values that are not on the form are unchanged. */
    Particulars corrected(Particulars now, Map<String, String> typed) {
        ObjectNode tree = json.valueToTree(now);
        fields(now, typed).stream().filter(field -> typed.containsKey(field.id())).forEach(field -> {
            var holder = field.id().contains(".") ? (ObjectNode) tree.get(field.id().substring(0, field.id().indexOf('.'))) : tree;
            var value = typed.get(field.id()).strip().replace("\r\n", "\n");
            if (value.isEmpty() || field.type().equals("choice") && !field.options().contains(value)) {
                holder.putNull(field.name());
            } else {
                holder.put(field.name(), value);
            }
        });
        return json.convertValue(tree, Particulars.class);
    }
}
