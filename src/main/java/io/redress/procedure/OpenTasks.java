package io.redress.procedure;

import io.redress.complaint.Reference;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/** The open user tasks in the processes of one complaint, for any caller; working on a task has its own rules. */
@Service
public class OpenTasks {

    private final TaskService tasks;
    private final AsSystem asSystem;

    OpenTasks(TaskService tasks, AsSystem asSystem) {
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    /** Ordered by creation time. */
    public List<OpenTask> of(Reference reference) {
        return asSystem.get(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .orderByTaskCreateTime().asc()
                .list().stream().map(this::open).toList());
    }

    private OpenTask open(Task task) {
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), letter(task), group(task),
                task.getAssignee(), due);
    }

    private String letter(Task task) {
        return (String) tasks.getVariable(task.getId(), ProcessVariables.LETTER_NAME);
    }

    private String group(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst().orElse(null);
    }
}
