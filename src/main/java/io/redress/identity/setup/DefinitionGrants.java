package io.redress.identity.setup;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_TASK_VARIABLE;

import io.redress.identity.Groups;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * Grants on one process for the working groups, as its latest version declares: all of them see its tasks unless the process property {@code
 * visibleTo} names some, and those of {@code startableBy} (agents, if it has a start form) may start it. Seeing a task does not imply working on it:
 * only the assignee and candidates do. There is one authorization per process and group rather than per task, which would make count queries
 * quadratic.
 */
class DefinitionGrants {

    private static final Set<ProcessDefinitionPermissions> SEE = EnumSet.of(READ, READ_INSTANCE, READ_INSTANCE_VARIABLE, READ_TASK,
            READ_TASK_VARIABLE, READ_HISTORY, TASK_WORK, TASK_ASSIGN, UPDATE_TASK_VARIABLE);
    private static final Set<ProcessDefinitionPermissions> START = EnumSet.of(READ, CREATE_INSTANCE);

    private final AuthorizationWriter writer;

    DefinitionGrants(AuthorizationService authorizations) {
        this.writer = new AuthorizationWriter(authorizations);
    }

    void apply(String processKey, Audience audience) {
        Groups.WORKING.forEach(group -> writer.set(new Grant(group, Resources.PROCESS_DEFINITION, processKey, permissions(group, audience))));
    }

    private static Set<Permission> permissions(String group, Audience audience) {
        var permissions = EnumSet.noneOf(ProcessDefinitionPermissions.class);
        if (audience.visibleTo().contains(group)) {
            permissions.addAll(SEE);
        }
        if (audience.startableBy().contains(group)) {
            permissions.addAll(START);
        }
        return Set.copyOf(permissions);
    }
}
