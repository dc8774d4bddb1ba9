package io.redress.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.DataClassRowMapper;

/** Maps rows to a record by the names of its components ({@code settledAt} is column {@code settled_at}), instants included. */
public class RecordRowMapper<T> extends DataClassRowMapper<T> {

    public RecordRowMapper(Class<T> type) {
        super(type);
    }

    @Override
    protected Object getColumnValue(ResultSet row, int index, Class<?> type) throws SQLException {
        return type == Instant.class ? Rows.instant(row, index) : super.getColumnValue(row, index, type);
    }
}
