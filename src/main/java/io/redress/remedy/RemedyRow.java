package io.redress.remedy;

import io.redress.complaint.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.RowMapper;

/** One row of table {@code remedy}. */
class RemedyRow implements RowMapper<Remedy> {

    @Override
    public Remedy mapRow(ResultSet row, int n) throws SQLException {
        return new Remedy(
                row.getString("provision"),
                RemedyKind.valueOf(row.getString("kind")),
                new Reference(row.getString("reference")),
                row.getString("code"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                RemedyState.valueOf(row.getString("state")),
                row.getString("idempotency_key"),
                row.getString("external_reference"),
                row.getString("reversal_reference"),
                row.getString("reason"),
                instant(row, "requested_at"),
                instant(row, "decided_at"),
                instant(row, "revoked_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
