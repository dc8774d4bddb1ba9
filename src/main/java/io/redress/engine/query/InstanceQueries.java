package io.redress.engine.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Running and historic process instances. */
@Repository
public class InstanceQueries {

    private static final String PLACE = """
            select p.id_, p.business_key_, t.task_def_key_
            from act_hi_procinst p left join act_hi_taskinst t on t.id_ = cast(:task as text)
            where p.id_ = case when cast(:task as text) is null then cast(:instance as text) else t.proc_inst_id_ end""";

    private static final String WAITING = """
            select v.TEXT_ from ACT_RU_EXECUTION e
              join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_ and t.TASK_DEF_KEY_ = :task
              join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = e.ID_ and v.NAME_ = :variable
            where e.BUSINESS_KEY_ in (:keys)""";

    private final JdbcClient jdbc;

    InstanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A process instance, and a task of it if one was asked for.
     *
     * @param task id of the task's step in the model; may be null
     */
    public record Place(String instance, String businessKey, String task) {}

    /** The instance of a task, running or completed; if the task is null, the instance with this id. */
    public Optional<Place> place(String task, String instance) {
        return jdbc.sql(PLACE).param("task", task).param("instance", instance)
                .query((row, n) -> new Place(row.getString("id_"), row.getString("business_key_"), row.getString("task_def_key_"))).optional();
    }

    /** The process definition of a running instance, as stored. */
    public String definitionOf(String instance) {
        return jdbc.sql("select proc_def_id_ from act_ru_execution where id_ = ?").param(instance).query(String.class).single();
    }

    /** The business keys of a running execution's instance and of the outermost one. */
    public Set<String> businessKeysOf(String execution) {
        return jdbc.sql("""
                select i.business_key_ from act_ru_execution e join act_ru_execution i on i.id_ in (e.proc_inst_id_, e.root_proc_inst_id_)
                where e.id_ = ? and i.business_key_ is not null""").param(execution).query(String.class).set();
    }

    /** Whether the history contains an instance of a process with this business key besides the given one. */
    public boolean isStarted(String process, String businessKey, String besides) {
        return jdbc.sql("""
                select exists (select 1 from act_hi_procinst where business_key_ = :key and proc_def_key_ = :process and id_ <> :besides)""")
                .param("key", businessKey).param("process", process).param("besides", besides).query(Boolean.class).single();
    }

    /** The values of a text variable in the instances with these business keys that have an open task of this step. */
    public List<String> variableWhereOpen(String task, String variable, Collection<String> businessKeys) {
        return businessKeys.isEmpty() ? List.of()
                : jdbc.sql(WAITING).param("task", task).param("variable", variable).param("keys", businessKeys).query(String.class).list();
    }

    /** The user who created the batch whose jobs have this definition. */
    public Optional<String> creatorOfBatch(String jobDefinition) {
        return jdbc.sql("select create_user_id_ from act_ru_batch where batch_job_def_id_ = ?").param(jobDefinition).query(String.class).optional();
    }
}
