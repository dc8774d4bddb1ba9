package io.redress.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What JDBC lacks: columns of other types, and lists that may be empty. */
public final class Rows {

    private Rows() {}

    /** Null if the column is null. The process runs in UTC, so that columns without a time zone are read in UTC. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row, row.findColumn(column));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** Empty if the column is null. */
    public static List<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** For {@code in (:values)}: SQL has no empty list. */
    public static Collection<String> nonEmpty(Collection<String> values) {
        return values.isEmpty() ? List.of("") : values;
    }
}
