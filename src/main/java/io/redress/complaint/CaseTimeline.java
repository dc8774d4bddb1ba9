package io.redress.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The append-only timeline of each case. */
@Service
@Transactional
public class CaseTimeline {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseTimeline(JdbcClient jdbc, ObjectMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds an entry and publishes it as {@link CaseEntryAdded}.
     *
     * @param data any value that Jackson serializes as an object
     * @return the entry's id
     */
    public long record(Reference reference, String actor, String kind, Object data) {
        JsonNode details = json.valueToTree(data);
        var entry = jdbc.sql("insert into case_entry (reference, at, actor, kind, data) values (?, ?, ?, ?, ?::jsonb) returning id")
                .params(reference.value(), Timestamp.from(clock.instant()), actor, kind, details.toString())
                .query(Long.class).single();
        events.publishEvent(new CaseEntryAdded(reference, kind, details));
        return entry;
    }

    @Transactional(readOnly = true)
    public List<CaseEntry> of(Reference reference) {
        return jdbc.sql("select * from case_entry where reference = ? order by id").param(reference.value()).query(this::entry).list();
    }

    /** The entries with these ids, without those that no longer exist. */
    @Transactional(readOnly = true)
    public Map<Long, CaseEntry> entries(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : jdbc.sql("select * from case_entry where id in (:ids)").param("ids", ids).query(this::entry).list().stream()
                .collect(Collectors.toMap(CaseEntry::id, Function.identity()));
    }

    private CaseEntry entry(ResultSet row, int n) throws SQLException {
        return new CaseEntry(row.getLong("id"), new Reference(row.getString("reference")), Rows.instant(row, "at"), row.getString("actor"),
                row.getString("kind"), Json.tree(json, row.getString("data")));
    }
}
