package io.redress.identity.work;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Whoever last did the step that a task checks may not do the check (E4). A model says so by the property {@code fourEyesWith} on the user
 * task, whose value is the id of the other one in the same process instance. It binds administrators too.
 */
@Component
class FourEyes {

    static final String PROPERTY = "fourEyesWith";

    private static final String COMPLETED = TaskEntity.DELETE_REASON_COMPLETED;

    private final Refusal refusal;

    FourEyes(Refusal refusal) {
        this.refusal = refusal;
    }

    void refuseTheSamePerson(DelegateTask task, String user) {
        if (lastDoer(task).filter(user::equals).isPresent()) {
            throw refusal.because("work.fourEyes", user);
        }
    }

    private static Optional<String> lastDoer(DelegateTask task) {
        return checkedStep((TaskEntity) task).flatMap(step -> history(task, step)).map(HistoricTaskInstance::getAssignee);
    }

    private static Optional<String> checkedStep(TaskEntity task) {
        return Optional.ofNullable(task.getExecution())
                .map(execution -> execution.getActivity())
                .map(activity -> (String) activity.getProperty(PROPERTY));
    }

    private static Optional<HistoricTaskInstance> history(DelegateTask task, String step) {
        return Context.getCommandContext().runWithoutAuthorization(() -> Context.getProcessEngineConfiguration().getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(step)
                .taskDeleteReason(COMPLETED)
                .orderByHistoricTaskInstanceEndTime().desc()
                .listPage(0, 1).stream().findFirst());
    }
}
