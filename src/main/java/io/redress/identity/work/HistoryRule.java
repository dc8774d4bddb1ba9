package io.redress.identity.work;

import io.redress.engine.command.AllowedCommands;
import io.redress.engine.command.CommandFields;
import io.redress.engine.query.DefinitionQueries;
import io.redress.engine.query.InstanceQueries;
import java.util.Set;
import java.util.regex.Pattern;
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
 * History is removed by the engine's history cleanup only. Commands that delete history directly are not among the {@link AllowedCommands}; this rule
 * rejects those that delete it as a side effect, for administrators too.
 */
@Component
class HistoryRule implements CommandRule {

    private static final Set<Class<?>> CHANGING_NOTES = Set.of(UpdateCommentCmd.class, DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class);

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]-[0-9]{4}-[0-9]+");

    private final DefinitionQueries definitions;
    private final InstanceQueries instances;
    private final RefusalExceptions refusal;

    HistoryRule(DefinitionQueries definitions, InstanceQueries instances, RefusalExceptions refusal) {
        this.definitions = definitions;
        this.instances = instances;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (CHANGING_NOTES.contains(command.getClass())) {
            throw refusal.because("history.notesStay");
        } else if (command instanceof DeleteDeploymentCmd) {
            checkDeployment(command);
        } else if (command instanceof DeleteProcessInstanceCmd) {
            checkCancellation(CommandFields.of(command, "processInstanceId", String.class));
        } else if (command instanceof AbstractMigrationCmd) {
            checkMigration(CommandFields.of(command, "executionBuilder", MigrationPlanExecutionBuilderImpl.class));
        }
    }

    private void checkDeployment(Command<?> command) {
        if (CommandFields.of(command, "cascade", Boolean.class)
                || definitions.hasHistory(CommandFields.of(command, "deploymentId", String.class))) {
            throw refusal.because("history.deploymentIsUsed");
        }
    }

    /** The case file of a cancelled procedure would stay open forever, with no task for anybody. */
    private void checkCancellation(String instance) {
        instances.businessKeysOf(instance).stream().filter(REFERENCE.asMatchPredicate()).findFirst().ifPresent(reference -> {
            throw refusal.because("history.complaintIsNotCancelled", reference);
        });
    }

    private void checkMigration(MigrationPlanExecutionBuilderImpl migration) {
        var plan = migration.getMigrationPlan();
        if (plan != null && definitions.timeToLive(plan.getTargetProcessDefinitionId()) < definitions.timeToLive(plan.getSourceProcessDefinitionId())) {
            throw refusal.because("history.migrationShortens");
        }
    }
}
