package io.redress.identity.work;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts about the history, read from the tables because the engine's queries depend on the caller's authorizations. */
@Component
class HistoryQueries {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final JdbcClient jdbc;

    HistoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the history contains an instance or a decision evaluated from the deployment. */
    boolean hasRunFrom(String deployment) {
        return jdbc.sql("""
                select exists (select 1 from act_re_procdef d join act_hi_procinst i on i.proc_def_id_ = d.id_ where d.deployment_id_ = :id)
                  or exists (select 1 from act_re_decision_def d join act_hi_decinst i on i.dec_def_id_ = d.id_ where d.deployment_id_ = :id)""")
                .param("id", deployment).query(Boolean.class).single();
    }

    /** @param execution id of a running instance or of one of its executions */
    Optional<String> complaintOf(String execution) {
        return jdbc.sql("""
                select i.business_key_ from act_ru_execution e join act_ru_execution i on i.id_ in (e.proc_inst_id_, e.root_proc_inst_id_)
                where e.id_ = ? and i.business_key_ ~ '^[A-Z]-[0-9]{4}-[0-9]+$' limit 1""")
                .param(execution).query(String.class).optional();
    }

    /** The history time to live of a process definition, in days. */
    int keptDays(String processDefinition) {
        return days("select history_ttl_ from act_re_procdef where id_ = ?", processDefinition);
    }

    int keptDaysOfDecision(String key, String besidesDeployment) {
        return days("select history_ttl_ from act_re_decision_def where key_ = ? and deployment_id_ <> ? order by version_ desc limit 1", key,
                besidesDeployment);
    }

    /** 0 if there is no such definition, because no history is kept for it yet. */
    private int days(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query((row, n) -> row.getObject(1) == null ? UNLIMITED : row.getInt(1)).optional().orElse(0);
    }
}
