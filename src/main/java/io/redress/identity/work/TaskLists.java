package io.redress.identity.work;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Leaves the rights out of a search for tasks where they cannot hide any: where the user may read the tasks of every process that has some, no
 * right is revoked, and every task belongs to a process. The engine joins each task to each of the user's grants to find the same tasks, and in
 * a list of a hundred thousand that is a good third of the time.
 */
class TaskLists extends AuthorizationManager {

    private static final String EVERY_TASK_IS_READABLE = """
            select not exists (select 1 from act_ru_task where proc_def_id_ is null)
              and not exists (
                select 1 from act_re_procdef process
                where exists (select 1 from act_ru_task task where task.proc_def_id_ = process.id_)
                  and not exists (
                    select 1 from act_ru_authorization grants
                    where grants.type_ < 2 and grants.resource_type_ = :definitions and grants.resource_id_ in (process.key_, '*')
                      and (grants.user_id_ in (:user, '*') or grants.group_id_ in (:groups)) and grants.perms_ & :reading = :reading))""";

    private final JdbcClient jdbc;

    TaskLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        var rights = query.getAuthCheck();
        if (rights.getShouldPerformAuthorizatioCheck() && !rights.isRevokeAuthorizationCheckEnabled() && everyTaskIsReadableWith(rights)) {
            rights.setAuthorizationCheckEnabled(false);
        }
    }

    private boolean everyTaskIsReadableWith(AuthorizationCheck rights) {
        var groups = rights.getAuthGroupIds();
        return jdbc.sql(EVERY_TASK_IS_READABLE)
                .param("definitions", Resources.PROCESS_DEFINITION.resourceType())
                .param("user", rights.getAuthUserId())
                .param("groups", groups == null || groups.isEmpty() ? List.of("") : groups)
                .param("reading", READ_TASK.getValue())
                .query(Boolean.class).single();
    }
}
