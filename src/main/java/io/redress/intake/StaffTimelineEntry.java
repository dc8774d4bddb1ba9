package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.complaint.CaseEntry;
import java.time.Instant;

/** A timeline entry as staff see it. */
record StaffTimelineEntry(Instant at, String actor, String kind, JsonNode data) {

    static StaffTimelineEntry of(CaseEntry entry) {
        return new StaffTimelineEntry(entry.at(), entry.actor(), entry.kind(), entry.data());
    }
}
