package io.redress.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.Via;
import io.redress.desk.TimelineEntry.Detail;
import io.redress.layout.CodeLabels;
import io.redress.layout.LocalFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Renders timeline entries in the reader's language. Unknown kinds are shown as stored. */
@Component
class Timeline {

    private final MessageSource messages;
    private final CodeLabels codes;
    private final LocalFormat local;
    private final TaskAnswers answers;

    Timeline(MessageSource messages, CodeLabels codes, LocalFormat local, TaskAnswers answers) {
        this.messages = messages;
        this.codes = codes;
        this.local = local;
        this.answers = answers;
    }

    TimelineEntry tell(CaseEntry entry) {
        var data = entry.data();
        return switch (entry.kind()) {
            case "RECEIVED" -> entry(entry, title("RECEIVED", codes.say("channel", text(data, "channel"))), via(data), code(data, "proof", "proof"),
                    plain(data, "forwardedBy"), own(data, "note"));
            case "STATUS" -> entry(entry, title("STATUS", codes.say("status", text(data, "status"))));
            case "CLASSIFIED", "RECLASSIFIED" -> entry(entry, title(entry.kind()), code(data, "cause", "cause"),
                    code(data, "severity", "severity"), code(data, "responsibleUnit", "unit"));
            case "ANSWERED" -> new TimelineEntry(entry.at(), entry.actor(), entry.kind(), title("ANSWERED", codes.say("task", text(data, "task"))),
                    answers.of(text(data, "form"), data.path("answers")));
            case "MESSAGE" -> entry(entry, message(entry), via(data), plain(data, "sender"), code(data, "proof", "proof"),
                    own(data, "text"));
            case "NOTE" -> entry(entry, data.hasNonNull("task") ? title("NOTE.task", codes.say("task", text(data, "task"))) : title("NOTE"),
                    own(data, "text"));
            case "WITHDRAWAL" -> entry(entry, title("WITHDRAWAL"), via(data), own(data, "reason"));
            case "RATING" -> entry(entry, title("RATING"), via(data), code(data, "score", "satisfaction"), own(data, "comment"));
            case "DOCUMENT" -> entry(entry, title("DOCUMENT", text(data, "name")));
            case "DOCUMENT_REFUSED" -> entry(entry, title("DOCUMENT_REFUSED", text(data, "name")), code(data, "reason", "refused"));
            case "LETTER" -> entry(entry, title("LETTER." + text(data, "state"), codes.say("letter", text(data, "name"))),
                    code(data, "channel", "delivery"), plain(data, "reason"));
            case "REMEDY" -> entry(entry, title("REMEDY." + text(data, "state"), codes.say("remedy", text(data, "kind"))), remedy(data));
            case "PLAN" -> entry(entry, title("PLAN", text(data, "version")));
            case "SIGNATURE" -> entry(entry, title("SIGNATURE." + text(data, "verdict"), text(data, "version"),
                    codes.sayOr("group", text(data, "level"), text(data, "level"))));
            case "VARIABLE_CHANGED" -> entry(entry, title("VARIABLE_CHANGED", text(data, "name")), plain(data, "before"), plain(data, "after"));
            case "CORRECTED" -> entry(entry, title("CORRECTED"), corrected(data));
            case "READDRESSED" -> entry(entry, title("READDRESSED", codes.say("letter", text(data, "name"))), code(data, "channel", "delivery"));
            case "MIGRATED" -> entry(entry, title("MIGRATED"), plain(data, "from"), plain(data, "to"));
            case "TASK_RELEASED", "TASK_HANDED_ON" -> entry(entry, title(entry.kind(), codes.sayOr("task", text(data, "task"), text(data, "name"))),
                    named(data, "from", "heldBy"), named(data, "to", "handedTo"), code(data, "reason", "release"), named(data, "group", "leftGroup"));
            default -> entry(entry, codes.say("timeline", entry.kind()), everything(data));
        };
    }

    private String message(CaseEntry entry) {
        return title(entry.actor().equals(CaseEntry.STRANGER) ? "MESSAGE.stranger" : "MESSAGE");
    }

    private Detail[] remedy(JsonNode data) {
        var kind = text(data, "kind");
        return new Detail[] {
            kind.equals("ORDER") || kind.equals("PAYMENT") ? code(data, "code", "code") : null,
            data.hasNonNull("amount") ? detail("amount", local.money(new BigDecimal(text(data, "amount")), text(data, "currency"))) : null,
            kind.equals("APOLOGY") ? null : plain(data, "externalReference"),
            plain(data, "reason")};
    }

    private Detail[] corrected(JsonNode data) {
        List<Detail> details = new ArrayList<>();
        data.path("changes").forEach(change -> {
            var field = text(change, "field");
            var name = field.substring(field.lastIndexOf('.') + 1);
            details.add(detail(name, displayed(name, change.path("before")) + " → " + displayed(name, change.path("after"))));
        });
        return details.toArray(Detail[]::new);
    }

    private String displayed(String name, JsonNode value) {
        var kind = Map.of("language", "language", "preferredChannel", "channel", "anonymous", "answer").get(name);
        return value.isNull() ? "–" : kind == null ? value.asText() : codes.say(kind, value.asText());
    }

    private static Detail[] everything(JsonNode data) {
        List<Detail> details = new ArrayList<>();
        data.fields().forEachRemaining(field -> details.add(new Detail(field.getKey(),
                field.getValue().isValueNode() ? field.getValue().asText() : field.getValue().toString(), false)));
        return details.toArray(Detail[]::new);
    }

    private Detail code(JsonNode data, String name, String kind) {
        return data.hasNonNull(name) ? detail(kind, codes.say(kind, text(data, name))) : null;
    }

    private Detail via(JsonNode data) {
        return code(data, Via.NAME, Via.NAME);
    }

    private Detail plain(JsonNode data, String name) {
        return named(data, name, name);
    }

    private Detail named(JsonNode data, String name, String fact) {
        return data.hasNonNull(name) ? detail(fact, text(data, name)) : null;
    }

    private Detail detail(String name, String value) {
        return new Detail(codes.say("fact", name), value, false);
    }

    private static Detail own(JsonNode data, String name) {
        return new Detail(null, text(data, name), true);
    }

    private static TimelineEntry entry(CaseEntry entry, String title, Detail... details) {
        var present = Stream.of(details).filter(detail -> detail != null && !detail.value().isBlank()).toList();
        return new TimelineEntry(entry.at(), entry.actor(), entry.kind(), title, present);
    }

    private String title(String kind, Object... arguments) {
        return messages.getMessage("timeline." + kind, arguments, kind, LocaleContextHolder.getLocale());
    }

    private static String text(JsonNode data, String name) {
        return data.path(name).asText("");
    }
}
