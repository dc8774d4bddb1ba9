package io.redress.identity.work;

import io.redress.engine.command.CommandFields;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanBuilderImpl;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A migration only moves instances to another version of their model: it sets no variables, and an activity maps to itself, or to another one if the
 * new version no longer contains it. Otherwise an approval could be skipped by moving the instance past it.
 */
@Component
class MigrationRule implements CommandRule {

    private final ObjectProvider<ProcessEngine> engine;
    private final RefusalExceptions refusal;

    MigrationRule(ObjectProvider<ProcessEngine> engine, RefusalExceptions refusal) {
        this.engine = engine;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (command instanceof CreateMigrationPlanCmd) {
            refuseVariables(CommandFields.of(command, "migrationBuilder", MigrationPlanBuilderImpl.class).getVariables());
        } else if (command instanceof AbstractMigrationCmd) {
            var plan = CommandFields.of(command, "executionBuilder", MigrationPlanExecutionBuilderImpl.class).getMigrationPlan();
            if (plan != null) {
                refuseVariables(plan.getVariables());
                refuseMoves(plan);
            }
        }
    }

    private void refuseVariables(Map<String, Object> variables) {
        if (variables != null && !variables.isEmpty()) {
            throw refusal.because("migration.noVariables");
        }
    }

    private void refuseMoves(MigrationPlan plan) {
        var source = definition(plan.getSourceProcessDefinitionId());
        var target = definition(plan.getTargetProcessDefinitionId());
        if (source == null || target == null) {
            return;
        }
        if (!source.getKey().equals(target.getKey())) {
            throw refusal.because("migration.otherProcess", source.getKey(), target.getKey());
        }
        plan.getInstructions().stream().filter(instruction -> moves(instruction, target)).findFirst().ifPresent(instruction -> {
            throw refusal.because("migration.movesAStep", instruction.getSourceActivityId(), instruction.getTargetActivityId());
        });
    }

    private static boolean moves(MigrationInstruction instruction, ProcessDefinitionEntity target) {
        return !instruction.getSourceActivityId().equals(instruction.getTargetActivityId())
                && target.findActivity(instruction.getSourceActivityId()) != null;
    }

    /** Null if it does not exist, which the engine itself rejects. */
    private ProcessDefinitionEntity definition(String id) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(
                () -> id == null || command.getProcessDefinitionManager().findLatestProcessDefinitionById(id) == null
                        ? null : configuration.getDeploymentCache().findDeployedProcessDefinitionById(id)));
    }
}
