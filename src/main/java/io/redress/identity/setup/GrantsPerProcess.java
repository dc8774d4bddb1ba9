package io.redress.identity.setup;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** Writes grants when a process is deployed, and none when a task is made or handed on. */
class GrantsPerProcess extends DefaultAuthorizationProvider {

    private final NewVersions versions;

    GrantsPerProcess(NewVersions versions) {
        this.versions = versions;
    }

    @Override
    public AuthorizationEntity[] newProcessDefinition(ProcessDefinition process) {
        versions.check((ProcessDefinitionEntity) process);
        var authorizations = Context.getProcessEngineConfiguration().getAuthorizationService();
        asTheSystem(() -> new DefinitionGrants(authorizations).apply(process.getKey(), Audience.of((ProcessDefinitionEntity) process)));
        return null;
    }

    /** Whoever deploys has ordered the deployment, not the grants that follow from it: the log of operations names nobody for these. */
    private static void asTheSystem(Runnable step) {
        var command = Context.getCommandContext();
        var identity = Context.getProcessEngineConfiguration().getIdentityService();
        var person = identity.getCurrentAuthentication();
        var named = command.isRestrictUserOperationLogToAuthenticatedUsers();
        identity.clearAuthentication();
        command.setRestrictUserOperationLogToAuthenticatedUsers(named && person == null);
        try {
            command.runWithoutAuthorization(() -> {
                step.run();
                return null;
            });
        } finally {
            command.setRestrictUserOperationLogToAuthenticatedUsers(named);
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return null;
    }
}
