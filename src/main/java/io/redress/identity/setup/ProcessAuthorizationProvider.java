package io.redress.identity.setup;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** Creates authorizations when a process is deployed, and none when a task is created or reassigned. */
class ProcessAuthorizationProvider extends DefaultAuthorizationProvider {

    private final VersionPolicy versions;

    ProcessAuthorizationProvider(VersionPolicy versions) {
        this.versions = versions;
    }

    @Override
    public AuthorizationEntity[] newProcessDefinition(ProcessDefinition process) {
        versions.check((ProcessDefinitionEntity) process);
        var authorizations = Context.getProcessEngineConfiguration().getAuthorizationService();
        runAsSystem(() -> new DefinitionGrants(authorizations).apply(process.getKey(), Audience.of((ProcessDefinitionEntity) process)));
        return null;
    }

    /**
     * Runs without an authenticated user: the user who deploys did not request the resulting grants, so the user operation log names nobody for them.
     */
    private static void runAsSystem(Runnable step) {
        var command = Context.getCommandContext();
        var identity = Context.getProcessEngineConfiguration().getIdentityService();
        var user = identity.getCurrentAuthentication();
        var restricted = command.isRestrictUserOperationLogToAuthenticatedUsers();
        identity.clearAuthentication();
        command.setRestrictUserOperationLogToAuthenticatedUsers(restricted && user == null);
        try {
            command.runWithoutAuthorization(() -> {
                step.run();
                return null;
            });
        } finally {
            command.setRestrictUserOperationLogToAuthenticatedUsers(restricted);
            if (user != null) {
                identity.setAuthentication(user.getUserId(), user.getGroupIds(), user.getTenantIds());
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
