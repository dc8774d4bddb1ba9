package io.redress.engine;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The attributes of {@code execution} and {@code task} that an expression may read: a few texts and dates, never the engine object. */
record ContextAttributes<T>(String name, Map<String, Function<T, Object>> facts, T entity) {

    private static final Map<String, Function<ExecutionEntity, Object>> OF_EXECUTION = Map.of(
            "id", ExecutionEntity::getId,
            "processInstanceId", ExecutionEntity::getProcessInstanceId,
            "processBusinessKey", ExecutionEntity::getProcessBusinessKey,
            "businessKey", ExecutionEntity::getBusinessKey,
            "processDefinitionId", ExecutionEntity::getProcessDefinitionId,
            "currentActivityId", ExecutionEntity::getCurrentActivityId,
            "currentActivityName", ExecutionEntity::getCurrentActivityName,
            "activityInstanceId", ExecutionEntity::getActivityInstanceId);
    private static final Map<String, Function<TaskEntity, Object>> OF_TASK = Map.of(
            "id", TaskEntity::getId,
            "name", TaskEntity::getName,
            "description", TaskEntity::getDescription,
            "assignee", TaskEntity::getAssignee,
            "priority", TaskEntity::getPriority,
            "createTime", TaskEntity::getCreateTime,
            "dueDate", TaskEntity::getDueDate,
            "followUpDate", TaskEntity::getFollowUpDate,
            "taskDefinitionKey", TaskEntity::getTaskDefinitionKey);

    static ContextAttributes<ExecutionEntity> of(ExecutionEntity execution) {
        return new ContextAttributes<>("execution", OF_EXECUTION, execution);
    }

    static ContextAttributes<TaskEntity> of(TaskEntity task) {
        return new ContextAttributes<>("task", OF_TASK, task);
    }

    /** @return the attributes under this name, for checking expressions; empty if the name is neither of the two */
    static Set<String> names(String name) {
        return switch (name) {
            case "execution" -> OF_EXECUTION.keySet();
            case "task" -> OF_TASK.keySet();
            default -> Set.of();
        };
    }

    boolean has(String fact) {
        return facts.containsKey(fact);
    }

    Object read(String fact) {
        return facts.get(fact).apply(entity);
    }

    @Override
    public String toString() {
        return name;
    }
}
