package io.redress.remedy.systems;

import io.redress.money.Currencies;
import io.redress.remedy.RemedyKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.RowMapper;

/** Maps rows of table {@code standin_booking}. */
class BookingRow implements RowMapper<Booking> {

    @Override
    public Booking mapRow(ResultSet row, int n) throws SQLException {
        return new Booking(
                row.getString("key"),
                RemedyKind.valueOf(row.getString("system")),
                row.getLong("number"),
                row.getString("reference"),
                row.getString("code"),
                Currencies.scaled(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("currency"),
                Booking.State.valueOf(row.getString("state")),
                instant(row, "booked_at"),
                instant(row, "reversed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
