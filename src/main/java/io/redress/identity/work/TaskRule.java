package io.redress.identity.work;

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

/** Saving a task is for handing it on and for one's own reminder; what it is, and by when it is due, is the procedure's to say. */
@Component
class TaskRule implements CommandRule {

    private final ObjectProvider<ProcessEngine> engine;
    private final Refusal refusal;

    TaskRule(ObjectProvider<ProcessEngine> engine, Refusal refusal) {
        this.engine = engine;
        this.refusal = refusal;
    }

    @Override
    public void check(Command<?> command, Asking person) {
        if (command instanceof SaveTaskCmd) {
            var saved = CommandParts.of(command, "task", TaskEntity.class);
            var stored = stored(saved.getId());
            if (stored == null || !same(stored, saved)) {
                throw refusal.because("task.saidByTheProcedure");
            }
        }
    }

    private Task stored(String id) {
        var executor = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        return executor.execute(command -> command.runWithoutAuthorization(
                () -> engine.getObject().getTaskService().createTaskQuery().taskId(id).singleResult()));
    }

    private static boolean same(Task stored, TaskEntity saved) {
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
