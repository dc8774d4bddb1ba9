package io.redress.identity.work;

import io.redress.engine.command.AllowedCommands;
import io.redress.engine.command.CommandFields;
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
 * Suspension, activation and the history time to live are reserved for operators. Nobody may shorten the history time to live, because the record of
 * who decided what would be lost.
 */
@Component
class OperationRule implements CommandRule {

    private final ObjectProvider<ProcessEngine> engine;
    private final RefusalExceptions refusal;

    OperationRule(ObjectProvider<ProcessEngine> engine, RefusalExceptions refusal) {
        this.engine = engine;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (command instanceof DeployCmd && isSuspendedAtFirst(command) && !isOperator(caller)) {
            throw refusal.because("operation.activeFromTheStart");
        }
        if (!AllowedCommands.OPERATION.contains(command.getClass())) {
            return;
        }
        if (!isOperator(caller)) {
            throw refusal.because("operation.operatorsOnly");
        }
        if (command instanceof UpdateProcessDefinitionHistoryTimeToLiveCmd) {
            refuseShorter(process(CommandFields.of(command, "processDefinitionId", String.class)), command);
        } else if (command instanceof UpdateDecisionDefinitionHistoryTimeToLiveCmd) {
            refuseShorter(decision(CommandFields.of(command, "decisionDefinitionId", String.class)), command);
        }
    }

    private static boolean isOperator(CommandUser caller) {
        return caller.isAdministrator() || caller.groups().contains(Groups.OPERATORS);
    }

    private static boolean isSuspendedAtFirst(Command<?> command) {
        return CommandFields.of(command, "deploymentBuilder", DeploymentBuilderImpl.class).getProcessDefinitionsActivationDate() != null;
    }

    private void refuseShorter(Integer before, Command<?> command) {
        var after = CommandFields.of(command, "historyTimeToLive", Integer.class);
        if (before != null && (after == null || after < before)) {
            throw refusal.because("operation.historyIsKept", before);
        }
    }

    /** The engine itself rejects what does not exist or the caller may not see. */
    private Integer process(String id) {
        var found = engine.getObject().getRepositoryService().createProcessDefinitionQuery().processDefinitionId(id).singleResult();
        return found == null ? null : found.getHistoryTimeToLive();
    }

    private Integer decision(String id) {
        var found = engine.getObject().getRepositoryService().createDecisionDefinitionQuery().decisionDefinitionId(id).singleResult();
        return found == null ? null : found.getHistoryTimeToLive();
    }
}
