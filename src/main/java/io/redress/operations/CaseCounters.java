package io.redress.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.redress.complaint.CaseNews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts on this node what happens to cases, letters and remedies: their tables grow for ever and are not counted. */
@Component
class CaseCounters {

    private final MeterRegistry meters;

    CaseCounters(MeterRegistry meters) {
        this.meters = meters;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void count(CaseNews news) {
        switch (news.kind()) {
            case "STATUS" -> meters.counter("redress.complaints", "status", code(news.data(), "status")).increment();
            case "LETTER" -> meters.counter("redress.letters", "state", code(news.data(), "state"), "letter", code(news.data(), "name")).increment();
            case "REMEDY" -> meters.counter("redress.remedies", "state", code(news.data(), "state"), "kind", code(news.data(), "kind")).increment();
            default -> { }
        }
    }

    private static String code(JsonNode data, String name) {
        return data.path(name).asText("NONE");
    }
}
