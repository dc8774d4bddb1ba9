package io.redress.tasks;

import io.redress.complaint.Page;
import io.redress.complaint.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks with their assignees, the most urgent first: one query for a page, where the engine's own would need several for each task. */
@Repository
class TaskBoard {

    private static final int ACTIVE = 1;

    private static final String PAGE = """
            with page as (
              select t.* from act_ru_task t
              where t.proc_def_id_ in (
                  select process.id_ from act_re_procdef process join act_ru_authorization grants on grants.resource_id_ in (process.key_, '*')
                  where grants.type_ < 2 and grants.resource_type_ = :definitions and grants.perms_ & :reading = :reading
                    and (grants.user_id_ in (:user, '*') or grants.group_id_ in (:userGroups)))
                and (cast(:held as boolean) is null or (t.assignee_ is not null) = :held)
                and (:everything or exists (
                  select 1 from act_ru_identitylink link where link.task_id_ = t.id_ and link.type_ = 'candidate' and link.group_id_ in (:offeredTo)))
              order by t.due_date_ nulls last, t.create_time_, t.id_
              limit :most offset :from)
            select page.id_, page.task_def_key_, page.name_, page.assignee_, page.create_time_, page.due_date_, page.suspension_state_,
              coalesce(instance.business_key_, root.business_key_) as reference,
              (select array_agg(link.group_id_ order by link.group_id_) from act_ru_identitylink link
               where link.task_id_ = page.id_ and link.type_ = 'candidate' and link.group_id_ is not null) as groups,
              (select max(taken.timestamp_) from act_hi_identitylink taken
               where taken.task_id_ = page.id_ and taken.type_ = 'assignee' and taken.operation_type_ = 'add' and taken.user_id_ = page.assignee_) as taken_at
            from page
            left join act_ru_execution instance on instance.id_ = page.proc_inst_id_
            left join act_ru_execution root on root.id_ = instance.root_proc_inst_id_
            order by page.due_date_ nulls last, page.create_time_, page.id_""";

    private final JdbcClient jdbc;

    TaskBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<HeldTask> page(BoardQuery query, int page, int size) {
        var found = jdbc.sql(PAGE)
                .param("definitions", Resources.PROCESS_DEFINITION.resourceType())
                .param("reading", ProcessDefinitionPermissions.READ_TASK.getValue())
                .param("user", query.user())
                .param("userGroups", nonEmpty(query.userGroups()))
                .param("held", query.held())
                .param("everything", query.offeredTo() == null)
                .param("offeredTo", query.offeredTo() == null ? nonEmpty(Set.of()) : nonEmpty(query.offeredTo()))
                .param("most", size + 1).param("from", (long) page * size)
                .query(TaskBoard::read).list();
        return new Page<>(found.stream().limit(size).toList(), page, size, found.size() > size);
    }

    /** SQL has no empty list. */
    private static List<String> nonEmpty(Collection<String> groups) {
        return groups.isEmpty() ? List.of("") : List.copyOf(groups);
    }

    private static HeldTask read(ResultSet row, int n) throws SQLException {
        var reference = row.getString("reference");
        var groups = row.getArray("groups");
        var since = row.getTimestamp("taken_at");
        return new HeldTask(row.getString("id_"), Reference.isReference(reference) ? reference : null, row.getString("task_def_key_"),
                row.getString("name_"), groups == null ? List.of() : List.of((String[]) groups.getArray()), row.getString("assignee_"),
                instant(since == null ? row.getTimestamp("create_time_") : since), instant(row.getTimestamp("due_date_")),
                row.getInt("suspension_state_") != ACTIVE);
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
