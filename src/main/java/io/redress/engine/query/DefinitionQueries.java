package io.redress.engine.query;

import io.redress.shared.Rows;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deployed definitions, independent of the caller's authorizations. */
@Repository
public class DefinitionQueries {

    private static final int ACTIVE = 1;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final JdbcClient jdbc;

    DefinitionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these processes whose latest version is active. */
    public Set<String> active(Set<String> processes) {
        return jdbc.sql("""
                select distinct on (key_) key_, suspension_state_ as state from act_re_procdef where key_ in (:keys) order by key_, version_ desc""")
                .param("keys", Rows.nonEmpty(processes))
                .query((row, n) -> row.getInt("state") == ACTIVE ? row.getString("key_") : "").list().stream()
                .filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    /** The latest version of a form as JSON. */
    public Optional<String> form(String key) {
        return jdbc.sql("""
                select convert_from(content.bytes_, 'UTF8')
                from act_re_camformdef form
                join act_ge_bytearray content on content.deployment_id_ = form.deployment_id_ and content.name_ = form.resource_name_
                where form.key_ = ? order by form.version_ desc limit 1""").param(key).query(String.class).optional();
    }

    /** Whether the history contains an instance or a decision evaluated from the deployment. */
    public boolean hasHistory(String deployment) {
        return jdbc.sql("""
                select exists (select 1 from act_re_procdef d join act_hi_procinst i on i.proc_def_id_ = d.id_ where d.deployment_id_ = :id)
                  or exists (select 1 from act_re_decision_def d join act_hi_decinst i on i.dec_def_id_ = d.id_ where d.deployment_id_ = :id)""")
                .param("id", deployment).query(Boolean.class).single();
    }

    /** The history time to live of a process definition, in days. */
    public int timeToLive(String processDefinition) {
        return days("select history_ttl_ from act_re_procdef where id_ = ?", processDefinition);
    }

    /** The history time to live of the latest version of a decision, in days, apart from a deployment. */
    public int timeToLiveOfDecision(String key, String besidesDeployment) {
        return days("select history_ttl_ from act_re_decision_def where key_ = ? and deployment_id_ <> ? order by version_ desc limit 1", key,
                besidesDeployment);
    }

    /** 0 if there is no such definition, because no history is kept for it yet. */
    private int days(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query((row, n) -> row.getObject(1) == null ? UNLIMITED : row.getInt(1)).optional().orElse(0);
    }
}
