package io.redress.complaint;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in each case, in order; entries are added and never changed. */
@Service
@Transactional
public class CaseTimeline {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    CaseTimeline(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param data anything that Jackson can write as an object */
    public void record(Reference reference, String actor, String kind, Object data) {
        jdbc.sql("insert into case_entry (reference, at, actor, kind, data) values (?, ?, ?, ?, ?::jsonb)")
                .params(reference.value(), Timestamp.from(clock.instant()), actor, kind, json.valueToTree(data).toString())
                .update();
    }

    @Transactional(readOnly = true)
    public List<CaseEntry> of(Reference reference) {
        return jdbc.sql("select id, at, actor, kind, data from case_entry where reference = ? order by id")
                .param(reference.value())
                .query((row, n) -> new CaseEntry(row.getLong("id"), reference, row.getTimestamp("at").toInstant(), row.getString("actor"),
                        row.getString("kind"), Json.tree(json, row.getString("data"))))
                .list();
    }
}
