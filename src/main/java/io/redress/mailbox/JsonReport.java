package io.redress.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A mail service's notification with a JSON body, optionally wrapped in the envelope of a notification service.
 *
 * @param failed permanently
 * @param reason given by the receiving server, empty if missing
 * @param cited ids of referenced mails that have the format of ours
 */
record JsonReport(boolean failed, String reason, Set<String> cited) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_LENGTH = 200_000;
    private static final int MAX_DEPTH = 5;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@[^<>\\s\"\\\\]{1,200}");

    /** Empty if the text is not JSON, or JSON about something else. */
    static Optional<JsonReport> of(String text) {
        var body = text.strip();
        return body.startsWith("{") || body.startsWith("[") ? parse(body).flatMap(JsonReport::of) : Optional.empty();
    }

    /** Ignores anything after the JSON, such as a notification service's footer. */
    private static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(TextSanitizer.cut(text, MAX_LENGTH)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonReport> of(JsonNode body) {
        var events = events(body, 0).toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Set<String> cited = new LinkedHashSet<>();
        ID.matcher(body.toString()).results().limit(20).forEach(found -> cited.add(found.group()));
        boolean failed = events.stream().anyMatch(DeliveryReportPhrases.JSON_FAILURES::contains) && !body.toString().contains("Transient");
        return Optional.of(new JsonReport(failed, Stream.of("diagnosticCode", "reason", "Description", "description", "Details")
                .map(name -> value(body, name, 0)).filter(found -> !found.isBlank()).findFirst().orElse(""), cited));
    }

    private static Stream<String> events(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return Stream.empty();
        }
        var own = node.properties().stream()
                .filter(field -> field.getValue().isTextual() && DeliveryReportPhrases.JSON_FIELDS.contains(field.getKey().toLowerCase(Locale.ROOT)))
                .map(field -> field.getValue().textValue().toLowerCase(Locale.ROOT))
                .filter(DeliveryReportPhrases.JSON_EVENTS::contains);
        return Stream.concat(own, inner(node).flatMap(child -> events(child, depth + 1)));
    }

    private static String value(JsonNode node, String name, int depth) {
        if (depth > MAX_DEPTH || node.path(name).isTextual()) {
            return node.path(name).asText("");
        }
        return inner(node).map(child -> value(child, name, depth + 1)).filter(found -> !found.isBlank()).findFirst().orElse("");
    }

    /** A notification service wraps the mail service's JSON as a string. */
    private static Stream<JsonNode> inner(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).limit(200)
                .flatMap(child -> child.isTextual() && child.textValue().startsWith("{") ? parse(child.textValue()).stream() : Stream.of(child))
                .filter(JsonNode::isContainerNode);
    }
}
