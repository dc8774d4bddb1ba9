package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.layout.CodeLabels;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The events of a case as worded on the tracking page, newest first. */
@Component
class TrackedEvents {

    /**
     * @param own whether the complainant caused it
     * @param text free text of its author; null if there is none
     */
    record Event(Instant at, boolean own, String title, String text) {}

    private final CaseFileResponses files;
    private final CodeLabels codes;
    private final MessageSource messages;

    TrackedEvents(CaseFileResponses files, CodeLabels codes, MessageSource messages) {
        this.files = files;
        this.codes = codes;
        this.messages = messages;
    }

    List<Event> of(GrantedAccess granted) {
        var events = files.complainantsTimeline(granted).stream().map(this::toEvent).collect(Collectors.toList());
        Collections.reverse(events);
        return events;
    }

    private Event toEvent(ComplainantTimelineEntry entry) {
        var data = entry.data();
        return switch (entry.kind()) {
            case "STATUS" -> event(entry, codes.say("tracking.status", data.path("status").asText()), null);
            case "LETTER" -> event(entry, message("LETTER", codes.say("letter", data.path("name").asText())), null);
            case "DOCUMENT" -> event(entry, message("DOCUMENT", data.path("name").asText()), null);
            case "RATING" -> event(entry, message("RATING", codes.say("satisfaction", data.path("score").asText())), text(data, "comment"));
            case "WITHDRAWAL" -> event(entry, message("WITHDRAWAL"), text(data, "reason"));
            default -> event(entry, message(entry.kind() + (entry.own() ? "" : ".company")), text(data, "text"));
        };
    }

    private static Event event(ComplainantTimelineEntry entry, String title, String text) {
        return new Event(entry.at(), entry.own(), title, text);
    }

    private static String text(JsonNode data, String name) {
        var text = data.path(name).asText("");
        return text.isBlank() ? null : text;
    }

    private String message(String kind, Object... arguments) {
        return messages.getMessage("tracking.event." + kind, arguments, LocaleContextHolder.getLocale());
    }
}
