package io.redress.engine.query;

import io.redress.engine.query.UnattendedAssignment.Cause;
import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks. A page of them takes one query, where the engine's own would need several for each task. */
@Repository
public class TaskQueries {

    private static final int ACTIVE = 1;

    private static final String PAGE = """
            with page as (
              select t.* from act_ru_task t
              where t.proc_def_id_ in (
                  select process.id_ from act_re_procdef process join act_ru_authorization grants on grants.resource_id_ in (process.key_, '*')
                  where grants.type_ < 2 and grants.resource_type_ = :definitions and grants.perms_ & :reading = :reading
                    and (grants.user_id_ in (:user, '*') or grants.group_id_ in (:userGroups)))
                and (cast(:assigned as boolean) is null or (t.assignee_ is not null) = :assigned)
                and (:everything or exists (
                  select 1 from act_ru_identitylink link where link.task_id_ = t.id_ and link.type_ = 'candidate' and link.group_id_ in (:candidates)))
              order by t.due_date_ nulls last, t.create_time_, t.id_
              limit :most offset :from)
            select page.id_, page.task_def_key_, page.name_, page.assignee_, page.due_date_, page.suspension_state_,
              coalesce(instance.business_key_, root.business_key_) as business_key,
              (select array_agg(link.group_id_ order by link.group_id_) from act_ru_identitylink link
               where link.task_id_ = page.id_ and link.type_ = 'candidate' and link.group_id_ is not null) as groups,
              coalesce((select max(taken.timestamp_) from act_hi_identitylink taken
               where taken.task_id_ = page.id_ and taken.type_ = 'assignee' and taken.operation_type_ = 'add' and taken.user_id_ = page.assignee_),
               page.create_time_) as since
            from page
            left join act_ru_execution instance on instance.id_ = page.proc_inst_id_
            left join act_ru_execution root on root.id_ = instance.root_proc_inst_id_
            order by page.due_date_ nulls last, page.create_time_, page.id_""";

    private static final String NEXT_UNATTENDED = """
            select task.id_, task.assignee_,
              case when person.id_ is null then 'DELETED' when person.lock_exp_time_ > :now then 'LOCKED' else 'ABSENT' end as cause
            from act_ru_task task
            left join act_id_user person on person.id_ = task.assignee_
            where task.assignee_ is not null and task.suspension_state_ = 1 and task.id_ not in (:leftOut)
              and (person.id_ is null or person.lock_exp_time_ > :now or task.assignee_ in (:absent))
            order by task.id_ limit 1 for update of task skip locked""";

    private final JdbcClient jdbc;
    private final Clock clock;

    public TaskQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The most urgent tasks first. */
    public List<OpenTask> page(OpenTaskFilter filter, long from, int most) {
        return jdbc.sql(PAGE)
                .param("definitions", Resources.PROCESS_DEFINITION.resourceType())
                .param("reading", ProcessDefinitionPermissions.READ_TASK.getValue())
                .param("user", filter.reader())
                .param("userGroups", Rows.nonEmpty(filter.readerGroups()))
                .param("assigned", filter.assigned())
                .param("everything", filter.candidateGroups() == null)
                .param("candidates", filter.candidateGroups() == null ? List.of("") : Rows.nonEmpty(filter.candidateGroups()))
                .param("most", most).param("from", from)
                .query(TaskQueries::task).list();
    }

    public boolean exists(String task) {
        return jdbc.sql("select exists (select 1 from act_ru_task where id_ = ?)").param(task).query(Boolean.class).single();
    }

    /** The number of open tasks of which a group is a candidate. */
    public long countWithCandidate(String group) {
        return jdbc.sql("select count(distinct task_id_) from act_ru_identitylink where group_id_ = ? and task_id_ is not null")
                .param(group).query(Long.class).single();
    }

    /**
     * Locks a task until the end of the transaction, so that nobody else can assign it.
     *
     * @return its assignee, or the empty string if it is unassigned; empty if it is not open
     */
    public Optional<String> lock(String task) {
        return jdbc.sql("select coalesce(assignee_, '') from act_ru_task where id_ = ? for update").param(task).query(String.class).optional();
    }

    /**
     * An active task whose assignee does not exist, is locked or is one of the absent users. It is locked against every other node and against claims
     * until the end of the transaction.
     */
    public Optional<UnattendedAssignment> lockUnattended(Set<String> absent, Collection<String> leftOut) {
        return jdbc.sql(NEXT_UNATTENDED).param("now", Timestamp.from(clock.instant()))
                .param("absent", Rows.nonEmpty(absent)).param("leftOut", Rows.nonEmpty(leftOut))
                .query((row, n) -> new UnattendedAssignment(row.getString("id_"), row.getString("assignee_"), Cause.valueOf(row.getString("cause"))))
                .optional();
    }

    private static OpenTask task(ResultSet row, int n) throws SQLException {
        return new OpenTask(row.getString("id_"), row.getString("business_key"), row.getString("task_def_key_"), row.getString("name_"),
                Rows.strings(row, "groups"), row.getString("assignee_"), Rows.instant(row, "since"), Rows.instant(row, "due_date_"),
                row.getInt("suspension_state_") != ACTIVE);
    }
}
