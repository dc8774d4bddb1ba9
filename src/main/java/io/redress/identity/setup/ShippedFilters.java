package io.redress.identity.setup;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.runtime.FilterDto;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The criteria and columns with which each predefined filter was last saved by a release, to tell whether an administrator has changed it since. */
@Component
class ShippedFilters {

    private final JdbcClient database;
    private final ObjectMapper json;

    ShippedFilters(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().setSerializationInclusion(Include.NON_EMPTY);
    }

    void record(Filter filter) {
        database.sql("""
                insert into shipped_filter (filter, content) values (?, ?::jsonb)
                on conflict (filter) do update set content = excluded.content""")
                .params(filter.getId(), content(filter).toString()).update();
    }

    boolean isUnchanged(Filter filter) {
        return database.sql("select count(*) from shipped_filter where filter = ? and content = ?::jsonb")
                .params(filter.getId(), content(filter).toString()).query(Integer.class).single() > 0;
    }

    boolean isSame(Filter one, Filter other) {
        return content(one).equals(content(other));
    }

    /** Criteria and columns, as REST shows them. */
    private JsonNode content(Filter filter) {
        ObjectNode content = json.valueToTree(FilterDto.fromFilter(filter));
        return content.retain("query", "properties");
    }
}
