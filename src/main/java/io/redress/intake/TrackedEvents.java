package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.layout.Codes;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What happened in a case, in the words of the tracking page, newest first. */
@Component
class TrackedEvents {

    /**
     * @param own whether the complainant did it
     * @param text in the words of whoever wrote it; null where there are none
     */
    record Event(Instant at, boolean own, String title, String text) {}

    private final OpenedCaseFiles files;
    private final Codes codes;
    private final MessageSource messages;

    TrackedEvents(OpenedCaseFiles files, Codes codes, MessageSource messages) {
        this.files = files;
        this.codes = codes;
        this.messages = messages;
    }

    List<Event> of(Visit visit) {
        var told = files.complainantsTimeline(visit).stream().map(this::tell).collect(Collectors.toList());
        Collections.reverse(told);
        return told;
    }

    private Event tell(ComplainantsEntry entry) {
        var data = entry.data();
        return switch (entry.kind()) {
            case "STATUS" -> event(entry, codes.say("tracking.status", data.path("status").asText()), null);
            case "LETTER" -> event(entry, say("LETTER", codes.say("letter", data.path("name").asText())), null);
            case "DOCUMENT" -> event(entry, say("DOCUMENT", data.path("name").asText()), null);
            case "RATING" -> event(entry, say("RATING", codes.say("satisfaction", data.path("score").asText())), text(data, "comment"));
            case "WITHDRAWAL" -> event(entry, say("WITHDRAWAL"), text(data, "reason"));
            default -> event(entry, say(entry.kind() + (entry.own() ? "" : ".company")), text(data, "text"));
        };
    }

    private static Event event(ComplainantsEntry entry, String title, String text) {
        return new Event(entry.at(), entry.own(), title, text);
    }

    private static String text(JsonNode data, String name) {
        var text = data.path(name).asText("");
        return text.isBlank() ? null : text;
    }

    private String say(String kind, Object... arguments) {
        return messages.getMessage("tracking.event." + kind, arguments, LocaleContextHolder.getLocale());
    }
}
