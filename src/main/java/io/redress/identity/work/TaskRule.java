package io.redress.identity.work;

import io.redress.engine.command.CommandFields;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Users save a task only to reassign it or to set their own follow-up date; its other attributes and its due date are determined by the procedure.
 */
@Component
class TaskRule implements CommandRule {

    private final ObjectProvider<ProcessEngine> engine;
    private final RefusalExceptions refusal;

    TaskRule(ObjectProvider<ProcessEngine> engine, RefusalExceptions refusal) {
        this.engine = engine;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, CommandUser caller) {
        if (command instanceof SaveTaskCmd) {
            var saved = CommandFields.of(command, "task", TaskEntity.class);
            var stored = stored(saved.getId());
            if (stored == null || !isUnchanged(stored, saved)) {
                throw refusal.because("task.saidByTheProcedure");
            }
        }
    }

    private Task stored(String id) {
        var executor = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        return executor.execute(command -> command.runWithoutAuthorization(
                () -> engine.getObject().getTaskService().createTaskQuery().taskId(id).singleResult()));
    }

    private static boolean isUnchanged(Task stored, TaskEntity saved) {
        return Objects.equals(stored.getName(), saved.getName())
                && Objects.equals(stored.getDescription(), saved.getDescription())
                && Objects.equals(time(stored.getDueDate()), time(saved.getDueDate()))
                && stored.getPriority() == saved.getPriority()
                && Objects.equals(stored.getParentTaskId(), saved.getParentTaskId())
                && Objects.equals(stored.getCaseInstanceId(), saved.getCaseInstanceId())
                && Objects.equals(stored.getTenantId(), saved.getTenantId());
    }

    private static Long time(Date date) {
        return date == null ? null : date.getTime();
    }
}
