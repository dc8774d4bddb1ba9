package io.redress.identity.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Enforces the four-eyes principle (E4): a user who completed one of the tasks named by the property {@code fourEyesWith} of a user task may not work
 * on that task. The value lists user tasks of the same process, separated by commas. A task that names itself requires a different user for each
 * instance of the same multi-instance, such as the levels that approve one plan. The rule also binds administrators.
 */
@Component
class FourEyes {

    static final String PROPERTY = "fourEyesWith";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final RefusalExceptions refusal;

    FourEyes(RefusalExceptions refusal) {
        this.refusal = refusal;
    }

    void refuseTheSamePerson(DelegateTask task, String user) {
        if (keepApart((TaskEntity) task, user)) {
            throw refusal.because("work.fourEyes", user);
        }
    }

    boolean keepApart(TaskEntity task, String user) {
        return separatedSteps(task).anyMatch(step -> hasDone(task, step, user));
    }

    private static Stream<String> separatedSteps(TaskEntity task) {
        return Optional.ofNullable(task.getExecution())
                .map(execution -> execution.getActivity())
                .map(activity -> (String) activity.getProperty(PROPERTY)).stream()
                .flatMap(steps -> COMMA.splitAsStream(steps.strip())).filter(step -> !step.isEmpty());
    }

    private static boolean hasDone(TaskEntity task, String step, String user) {
        return Context.getCommandContext().runWithoutAuthorization(() -> step.equals(task.getTaskDefinitionKey())
                ? inThisRound(task).anyMatch(completed -> user.equals(completed.getAssignee()))
                : completed(task, step).stream().map(HistoricTaskInstance::getAssignee).anyMatch(Predicate.isEqual(user)));
    }

    private static List<HistoricTaskInstance> completed(TaskEntity task, String step) {
        return history().createHistoricTaskInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(step)
                .taskDeleteReason(TaskEntity.DELETE_REASON_COMPLETED)
                .list();
    }

    /** Instances of the same multi-instance body have the same parent. */
    private static Stream<HistoricActivityInstance> inThisRound(TaskEntity task) {
        var round = task.getExecution().getParentActivityInstanceId();
        return history().createHistoricActivityInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(task.getTaskDefinitionKey())
                .finished()
                .list().stream().filter(completed -> !completed.isCanceled() && completed.getParentActivityInstanceId().equals(round));
    }

    private static HistoryService history() {
        return Context.getProcessEngineConfiguration().getHistoryService();
    }
}
