package io.redress.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Direct database access for the benchmark. */
record Database(Connection connection) implements AutoCloseable {

    int update(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i] instanceof String[] texts ? connection.createArrayOf("text", texts) : parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    String text(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** Waits until the job executor has no due jobs left. */
    void awaitNoDueJobs() throws SQLException, InterruptedException {
        while (text("select 1 from act_ru_job where retries_ > 0 and suspension_state_ = 1 and duedate_ is null limit 1") != null
                || text("select 1 from act_ru_job where retries_ > 0 and suspension_state_ = 1 and duedate_ <= now() at time zone 'UTC' limit 1") != null) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
