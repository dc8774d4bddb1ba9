package io.redress.remedy;

import io.redress.complaint.Reference;
import io.redress.money.Money;
import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/** Maps rows of table {@code remedy}. */
class RemedyRow implements RowMapper<Remedy> {

    @Override
    public Remedy mapRow(ResultSet row, int n) throws SQLException {
        return new Remedy(
                row.getString("provision"),
                RemedyKind.valueOf(row.getString("kind")),
                new Reference(row.getString("reference")),
                row.getObject("plan", Integer.class),
                row.getString("code"),
                money(row),
                RemedyState.valueOf(row.getString("state")),
                row.getString("idempotency_key"),
                row.getString("external_reference"),
                row.getString("reversal_reference"),
                row.getString("reason"),
                Rows.instant(row, "requested_at"),
                Rows.instant(row, "decided_at"),
                Rows.instant(row, "revoked_at"));
    }

    private static Money money(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return amount == null ? null : new Money(amount, row.getString("currency"));
    }
}
