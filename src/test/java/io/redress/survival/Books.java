package io.redress.survival;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database of a Redress instance, read from outside. */
final class Books implements AutoCloseable {

    private final Connection connection;

    Books(Connection connection) {
        this.connection = connection;
    }

    /** Each row as the texts of its columns, joined. */
    List<String> rows(String sql, Object... parameters) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            var result = query.executeQuery();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(" ", columns));
            }
        }
        return rows;
    }

    long count(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(rows(sql, parameters).get(0));
    }

    /** First column to second column. */
    Map<String, String> map(String sql) throws SQLException {
        Map<String, String> map = new LinkedHashMap<>();
        try (var query = connection.createStatement(); var result = query.executeQuery(sql)) {
            while (result.next()) {
                map.put(result.getString(1), result.getString(2));
            }
        }
        return map;
    }

    boolean hasTable(String name) throws SQLException {
        return count("select count(*) from pg_tables where tablename = ?", name) == 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
