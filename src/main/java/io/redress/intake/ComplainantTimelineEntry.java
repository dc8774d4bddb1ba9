package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.complaint.CaseEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A timeline entry as the complainant sees it: only the kinds relevant to them, only the data listed here, and no staff names.
 *
 * @param by {@code complainant} or {@code company}
 */
record ComplainantTimelineEntry(Instant at, String by, String kind, JsonNode data) {

    private static final String COMPANY = "company";
    private static final Map<String, List<String>> SHOWN = Map.of(
            "RECEIVED", List.of("channel"),
            "STATUS", List.of("status"),
            "MESSAGE", List.of("text"),
            "DOCUMENT", List.of("name", "mediaType"),
            "LETTER", List.of("name", "channel", "state"),
            "WITHDRAWAL", List.of("reason"),
            "RATING", List.of("score", "comment"));
    private static final Set<String> OWN_ONLY = Set.of("DOCUMENT");
    private static final Set<String> LETTERS_ON_THEIR_WAY = Set.of("SENT", "POSTED");

    static Optional<ComplainantTimelineEntry> of(CaseEntry entry) {
        return concernsHim(entry)
                ? Optional.of(new ComplainantTimelineEntry(entry.at(), own(entry) ? CaseEntry.COMPLAINANT : COMPANY, entry.kind(), shown(entry)))
                : Optional.empty();
    }

    /** Whether the complainant caused the entry. */
    boolean own() {
        return by.equals(CaseEntry.COMPLAINANT);
    }

    private static boolean concernsHim(CaseEntry entry) {
        boolean letter = entry.kind().equals("LETTER");
        return SHOWN.containsKey(entry.kind()) && !entry.actor().equals(CaseEntry.STRANGER)
                && (own(entry) || !OWN_ONLY.contains(entry.kind()))
                && (!letter || LETTERS_ON_THEIR_WAY.contains(entry.data().path("state").asText()));
    }

    private static boolean own(CaseEntry entry) {
        return entry.actor().equals(CaseEntry.COMPLAINANT);
    }

    private static JsonNode shown(CaseEntry entry) {
        return entry.data() instanceof ObjectNode data ? data.deepCopy().retain(SHOWN.get(entry.kind())) : entry.data();
    }
}
