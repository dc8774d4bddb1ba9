package io.redress.identity.work;

import io.redress.identity.Groups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateDecisionDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Holding up, letting go on and how long the history is kept belong to operators. Nobody shortens the time that history is kept: what would
 * vanish with it is the record of who decided what.
 */
@Component
class OperationRule implements CommandRule {

    private final ObjectProvider<ProcessEngine> engine;
    private final Refusal refusal;

    OperationRule(ObjectProvider<ProcessEngine> engine, Refusal refusal) {
        this.engine = engine;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (command instanceof DeployCmd && isSuspendedAtFirst(command) && !operates(person)) {
            throw refusal.because("operation.activeFromTheStart");
        }
        if (!AllowedCommands.OPERATION.contains(command.getClass())) {
            return;
        }
        if (!operates(person)) {
            throw refusal.because("operation.operatorsOnly");
        }
        if (command instanceof UpdateProcessDefinitionHistoryTimeToLiveCmd) {
            refuseShorter(process(CommandParts.of(command, "processDefinitionId", String.class)), command);
        } else if (command instanceof UpdateDecisionDefinitionHistoryTimeToLiveCmd) {
            refuseShorter(decision(CommandParts.of(command, "decisionDefinitionId", String.class)), command);
        }
    }

    private static boolean operates(Asking person) {
        return person.isAdministrator() || person.groups().contains(Groups.OPERATORS);
    }

    private static boolean isSuspendedAtFirst(Command<?> command) {
        return CommandParts.of(command, "deploymentBuilder", DeploymentBuilderImpl.class).getProcessDefinitionsActivationDate() != null;
    }

    private void refuseShorter(Integer before, Command<?> command) {
        var after = CommandParts.of(command, "historyTimeToLive", Integer.class);
        if (before != null && (after == null || after < before)) {
            throw refusal.because("operation.historyIsKept", before);
        }
    }

    /** What does not exist, or is not seen by who asks, the engine itself refuses. */
    private Integer process(String id) {
        var found = engine.getObject().getRepositoryService().createProcessDefinitionQuery().processDefinitionId(id).singleResult();
        return found == null ? null : found.getHistoryTimeToLive();
    }

    private Integer decision(String id) {
        var found = engine.getObject().getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionId(id).singleResult();
        return found == null ? null : found.getHistoryTimeToLive();
    }
}
