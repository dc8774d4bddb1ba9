package io.redress.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Free-text answers. They are stored here and never in the engine, every version with its author and time; the latest version applies.
 * A procedure is the outermost process instance that asked, so that the note of one letter does not appear with the next.
 */
@Service
@Transactional
public class CaseAnswers {

    private static final String LATEST = """
            select distinct on (a.field) a.field, coalesce(a.value, e.data -> 'answers' -> a.field, 'null') as value
            from case_answer a left join case_entry e on e.id = a.entry
            where a.reference = ?%s order by a.field, a.version desc""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    CaseAnswers(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Where an answer was given: the case, the outermost process instance, and the engine's task, null if no task asked. */
    @NotPersonal
    public record Place(Reference reference, String procedure, String task) {}

    /** Stores the answers to these fields; their text is already in a timeline entry. */
    public void keep(Place place, String author, long entry, Collection<String> fields) {
        lock(place.reference());
        fields.forEach(field -> insert(place, author, field, entry, null));
    }

    /** Stores text that did not come from a form, such as the reason given by a connected system. */
    public void keep(Place place, String author, String field, String text) {
        lock(place.reference());
        insert(place, author, field, null, text == null ? null : json.valueToTree(text));
    }

    /** Voids the answers to these fields; they stay on record. */
    public void clear(Place place, String author, Collection<String> fields) {
        if (!fields.isEmpty()) {
            lock(place.reference());
            var known = latest(place.reference(), place.procedure());
            fields.stream().filter(known::containsKey).forEach(field -> insert(place, author, field, null, null));
        }
    }

    /** The latest answers of a case by field, without void ones. Values are text, or lists and maps for the rows and groups of a form. */
    @Transactional(readOnly = true)
    public Map<String, Object> latest(Reference reference) {
        return read(jdbc.sql(LATEST.formatted("")).param(reference.value()));
    }

    /** As above, for one procedure only: the answers shown in its later forms. */
    @Transactional(readOnly = true)
    public Map<String, Object> latest(Reference reference, String procedure) {
        return read(jdbc.sql(LATEST.formatted(" and a.procedure = ?")).params(reference.value(), procedure));
    }

    private Map<String, Object> read(JdbcClient.StatementSpec latest) {
        Map<String, Object> answers = new LinkedHashMap<>();
        latest.query((row, n) -> Map.entry(row.getString("field"), Json.tree(json, row.getString("value"))))
                .list().stream().filter(answer -> !answer.getValue().isNull())
                .forEach(answer -> answers.put(answer.getKey(), json.convertValue(answer.getValue(), Object.class)));
        return answers;
    }

    /** Serializes the numbering of versions within a case. */
    private void lock(Reference reference) {
        jdbc.sql("select 1 from complaint where reference = ? for no key update").param(reference.value()).query(Integer.class).single();
    }

    private void insert(Place place, String author, String field, Long entry, JsonNode value) {
        jdbc.sql("""
                insert into case_answer (reference, field, version, procedure, task, author, at, entry, value)
                select :reference, :field, coalesce(max(version), 0) + 1, :procedure, :task, :author, :at, :entry, cast(:value as jsonb)
                from case_answer where reference = :reference and field = :field""")
                .param("reference", place.reference().value()).param("field", field).param("procedure", place.procedure())
                .param("task", place.task()).param("author", author).param("at", Timestamp.from(clock.instant()))
                .param("entry", entry).param("value", value == null ? null : value.toString())
                .update();
    }
}
