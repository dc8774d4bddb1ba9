package io.redress.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.redress.complaint.Reference;
import io.redress.shared.Rows;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts that the decisions of the procedure read, as they were then; written in the transaction of the decision. */
@Component
public class DecisionFacts {

    private static final String SELECT = "select decision_instance, reference, decision, at, facts, personal from decision_fact where ";
    private static final TypeReference<LinkedHashMap<String, Object>> BY_PATH = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    DecisionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReadFacts read) {
        jdbc.sql("""
                insert into decision_fact (decision_instance, reference, decision, at, facts, personal)
                values (?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))""")
                .params(read.decisionInstance(), read.reference().value(), read.decision(), Timestamp.from(read.at()), write(read.facts()),
                        write(read.personal()))
                .update();
    }

    /** What a decision read; empty if it belongs to no complaint. The id is that of the decision itself, not of one that it required. */
    public Optional<ReadFacts> of(String decisionInstance) {
        return read(jdbc.sql(SELECT + "decision_instance = ?").param(decisionInstance)).stream().findFirst();
    }

    /** What the decisions of a case read, oldest first. */
    public List<ReadFacts> of(Reference reference) {
        return read(jdbc.sql(SELECT + "reference = ? order by at, decision_instance").param(reference.value()));
    }

    /** Erases the personal part of all decisions of a case. */
    public void erase(Reference reference) {
        jdbc.sql("update decision_fact set personal = null where reference = ?").param(reference.value()).update();
    }

    private List<ReadFacts> read(JdbcClient.StatementSpec query) {
        return query.query((row, n) -> new ReadFacts(row.getString("decision_instance"), new Reference(row.getString("reference")),
                row.getString("decision"), Rows.instant(row, "at"), read(row.getString("facts")), read(row.getString("personal")))).list();
    }

    private Map<String, Object> read(String stored) {
        try {
            return stored == null ? null : json.readValue(stored, BY_PATH);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a decision cannot be read", e);
        }
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A decision read a value that cannot be put on record", e);
        }
    }
}
