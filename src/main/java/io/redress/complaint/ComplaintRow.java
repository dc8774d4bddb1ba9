package io.redress.complaint;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.money.Currencies;
import io.redress.shared.Rows;
import io.redress.tracking.TrackingKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Maps complaints to rows of table {@code complaint} and back. */
@Component
class ComplaintRow implements RowMapper<Complaint> {

    private final ObjectMapper json;
    private final ComplainantKeys keys;

    ComplaintRow(ObjectMapper json, ComplainantKeys keys) {
        this.json = json;
        this.keys = keys;
    }

    Map<String, Object> of(Complaint complaint) {
        var filing = complaint.filing();
        var claim = filing.claim() == null ? new Claim(null, null) : filing.claim();
        Map<String, Object> values = new HashMap<>();
        values.put("reference", complaint.reference().value());
        values.put("status", complaint.status().name());
        values.put("receivedAt", Timestamp.from(complaint.receivedAt()));
        values.put("recordedBy", complaint.recordedBy());
        values.put("trackingSalt", complaint.tracking().salt());
        values.put("channel", filing.channel().name());
        values.put("language", filing.language());
        values.put("complainant", json.valueToTree(filing.complainant()).toString());
        values.put("subject", json.valueToTree(filing.subject()).toString());
        values.put("narrative", filing.narrative());
        values.put("demand", filing.demand());
        values.put("claimAmount", claim.amount());
        values.put("claimCurrency", claim.currency());
        values.put("declaredCause", filing.cause() == null ? null : filing.cause().name());
        values.put("incidentDate", filing.incidentDate());
        values.put("complainantKeys", keys.of(filing.complainant()));
        return values;
    }

    /** The correctable fields, as columns. */
    Map<String, Object> particulars(Filing filing) {
        return Map.of("language", filing.language(), "complainant", json.valueToTree(filing.complainant()).toString(),
                "subject", json.valueToTree(filing.subject()).toString(), "keys", keys.of(filing.complainant()));
    }

    @Override
    public Complaint mapRow(ResultSet row, int n) throws SQLException {
        return new Complaint(
                new Reference(row.getString("reference")),
                Status.valueOf(row.getString("status")),
                Rows.instant(row, "received_at"),
                row.getString("recorded_by"),
                new TrackingKey(row.getObject("tracking_salt", UUID.class), row.getString("earlier_tracking_digest")),
                filing(row),
                classification(row),
                new DueDates(Rows.instant(row, "due_acknowledge"), Rows.instant(row, "due_respond"), Rows.instant(row, "due_resolve")),
                code(Finding.class, row.getString("finding")),
                row.getObject("satisfaction", Integer.class),
                Rows.instant(row, "closed_at"));
    }

    private Filing filing(ResultSet row) throws SQLException {
        var currency = row.getString("claim_currency");
        var amount = Currencies.scaled(row.getBigDecimal("claim_amount"), currency);
        return new Filing(
                Channel.valueOf(row.getString("channel")),
                row.getString("language"),
                Json.read(json, row.getString("complainant"), Complainant.class),
                Json.read(json, row.getString("subject"), Subject.class),
                row.getString("narrative"),
                row.getString("demand"),
                amount == null && currency == null ? null : new Claim(amount, currency),
                code(Cause.class, row.getString("declared_cause")),
                row.getObject("incident_date", LocalDate.class));
    }

    private static Classification classification(ResultSet row) throws SQLException {
        var cause = code(Cause.class, row.getString("cause"));
        return cause == null ? null
                : new Classification(cause, code(Severity.class, row.getString("severity")), row.getString("responsible_unit"));
    }

    private static <E extends Enum<E>> E code(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
