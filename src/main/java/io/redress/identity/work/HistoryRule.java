package io.redress.identity.work;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.springframework.stereotype.Component;

/**
 * History leaves when its time has come, by the engine's own clean-up, and in no other way. What deletes history outright is not among the
 * {@link AllowedCommands}; here is refused what takes it along, whoever asks: administrators too.
 */
@Component
class HistoryRule implements CommandRule {

    private static final Set<Class<?>> CHANGING_NOTES = Set.of(UpdateCommentCmd.class, DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class);

    private final HistoryFacts facts;
    private final Refusal refusal;

    HistoryRule(HistoryFacts facts, Refusal refusal) {
        this.facts = facts;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (CHANGING_NOTES.contains(command.getClass())) {
            throw refusal.because("history.notesStay");
        } else if (command instanceof DeleteDeploymentCmd) {
            checkDeployment(command);
        } else if (command instanceof DeleteProcessInstanceCmd) {
            checkCancellation(CommandParts.of(command, "processInstanceId", String.class));
        } else if (command instanceof AbstractMigrationCmd) {
            checkMigration(CommandParts.of(command, "executionBuilder", MigrationPlanExecutionBuilderImpl.class));
        }
    }

    private void checkDeployment(Command<?> command) {
        if (CommandParts.of(command, "cascade", Boolean.class)
                || facts.hasRunFrom(CommandParts.of(command, "deploymentId", String.class))) {
            throw refusal.because("history.deploymentIsUsed");
        }
    }

    /** The case file of a cancelled procedure would stay open for ever, with nobody asked to do anything. */
    private void checkCancellation(String instance) {
        facts.complaintOf(instance).ifPresent(reference -> {
            throw refusal.because("history.complaintIsNotCancelled", reference);
        });
    }

    private void checkMigration(MigrationPlanExecutionBuilderImpl order) {
        var plan = order.getMigrationPlan();
        if (plan != null && facts.keptDays(plan.getTargetProcessDefinitionId()) < facts.keptDays(plan.getSourceProcessDefinitionId())) {
            throw refusal.because("history.migrationShortens");
        }
    }
}
