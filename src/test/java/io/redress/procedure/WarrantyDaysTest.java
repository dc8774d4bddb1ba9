package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import io.redress.complaint.Complaint;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Filing;
import io.redress.complaint.Subject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Warranty ends with a day in the company's time zone, not in UTC. */
class WarrantyDaysTest extends ProcedureTest {

    /** Eighteen months later it is 18 May 2025. */
    private static final LocalDate DELIVERED = LocalDate.of(2023, 11, 18);

    @Autowired ComplaintViews views;
    @Autowired JdbcClient database;

    @Test
    void isOutAtHalfPastOneOnTheDayAfterItsEnd() {
        assertThat(warrantyAt("2025-05-18T15:59:59Z")).isEqualTo("IN");
        assertThat(warrantyAt("2025-05-18T17:30:00Z")).isEqualTo("OUT");
    }

    private String warrantyAt(String received) {
        var sample = Filings.leakingHeatExchanger();
        var subject = new Subject("Plate heat exchanger", null, null, null, null, null, null, DELIVERED, null, null, List.of());
        var filing = new Filing(sample.channel(), "en", sample.complainant(), subject, sample.narrative(), null, null, null, null);
        Complaint complaint = procedure.receive(filing, List.of(), null);
        database.sql("update complaint set received_at = ? where reference = ?")
                .params(Timestamp.from(Instant.parse(received)), complaint.reference().value()).update();
        return engine.getDecisionService().evaluateDecisionByKey("warranty")
                .variables(Map.of("complaint", views.unmasked(complaint.reference()))).evaluate().getSingleResult().getEntry("warranty");
    }
}
