package io.redress.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher news;

    CaseTimeline(JdbcClient jdbc, ObjectMapper json, Clock clock, ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Adds an entry and publishes it as {@link CaseNews}.
     *
     * @param data anything that Jackson can write as an object
     * @return the entry's id
     */
    public long record(Reference reference, String actor, String kind, Object data) {
        JsonNode details = json.valueToTree(data);
        var entry = jdbc.sql("insert into case_entry (reference, at, actor, kind, data) values (?, ?, ?, ?, ?::jsonb) returning id")
                .params(reference.value(), Timestamp.from(clock.instant()), actor, kind, details.toString())
                .query(Long.class).single();
        news.publishEvent(new CaseNews(reference, kind, details));
        return entry;
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
