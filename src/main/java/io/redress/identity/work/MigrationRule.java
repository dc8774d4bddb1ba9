package io.redress.identity.work;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanBuilderImpl;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.springframework.stereotype.Component;

/** A migration brings instances to another version of their model and nothing else: it carries no variables. */
@Component
class MigrationRule implements CommandRule {

    private final Refusal refusal;

    MigrationRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (command instanceof AbstractMigrationCmd) {
            var order = CommandParts.of(command, "executionBuilder", MigrationPlanExecutionBuilderImpl.class);
            refuseVariables(order.getMigrationPlan() == null ? null : order.getMigrationPlan().getVariables());
        } else if (command instanceof CreateMigrationPlanCmd) {
            refuseVariables(CommandParts.of(command, "migrationBuilder", MigrationPlanBuilderImpl.class).getVariables());
        }
    }

    private void refuseVariables(Map<String, Object> variables) {
        if (variables != null && !variables.isEmpty()) {
            throw refusal.because("migration.noVariables");
        }
    }
}
