package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.complaint.CaseEntry;
import java.time.Instant;

/** One entry of the timeline as the staff see it. */
record StaffEntry(Instant at, String actor, String kind, JsonNode data) {

    static StaffEntry of(CaseEntry entry) {
        return new StaffEntry(entry.at(), entry.actor(), entry.kind(), entry.data());
    }
}
