package io.redress.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.redress.complaint.CaseEntryAdded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts events of cases, letters and remedies on this node: their tables grow without bound, so their rows are not counted. */
@Component
class CaseCounters {

    private final MeterRegistry meters;

    CaseCounters(MeterRegistry meters) {
        this.meters = meters;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void count(CaseEntryAdded added) {
        switch (added.kind()) {
            case "STATUS" -> meters.counter("redress.complaints", "status", code(added.data(), "status")).increment();
            case "LETTER" -> meters.counter("redress.letters", "state", code(added.data(), "state"), "letter", code(added.data(), "name")).increment();
            case "REMEDY" -> meters.counter("redress.remedies", "state", code(added.data(), "state"), "kind", code(added.data(), "kind")).increment();
            default -> { }
        }
    }

    private static String code(JsonNode data, String name) {
        return data.path(name).asText("NONE");
    }
}
