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
        Context.getCommandContext().runWithoutAuthorization(() -> {
            new DefinitionGrants(authorizations).apply(process.getKey(), Audience.of((ProcessDefinitionEntity) process));
            return null;
        });
        return null;
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
