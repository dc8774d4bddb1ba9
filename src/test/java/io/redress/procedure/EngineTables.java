package io.redress.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches everything that the engine stores: every text and binary column of each of its tables. */
final class EngineTables {

    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return for each match the table, the column and the word */
    List<String> holding(Collection<String> words) {
        List<String> found = new ArrayList<>();
        for (var column : columns()) {
            var like = words.stream().map(word -> column.bytes() ? "position(convert_to('" + word + "', 'UTF8') in " + column.name() + ") > 0"
                    : column.name() + " ilike '%" + word + "%'").collect(Collectors.toList());
            for (int i = 0; i < like.size(); i++) {
                if (i == 0 && count(column.table(), String.join(" or ", like)) == 0) {
                    break;
                }
                if (count(column.table(), like.get(i)) > 0) {
                    found.add(column.table() + "." + column.name() + " holds " + List.copyOf(words).get(i));
                }
            }
        }
        return found;
    }

    private long count(String table, String where) {
        return jdbc.sql("select count(*) from " + table + " where " + where).query(Long.class).single();
    }

    private record Column(String table, String name, boolean bytes) {}

    private List<Column> columns() {
        return jdbc.sql("""
                select table_name, column_name, data_type = 'bytea' as bytes from information_schema.columns
                where table_schema = current_schema() and table_name like 'act\\_%'
                  and data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb') order by 1, 2""")
                .query((row, n) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3))).list();
    }
}
