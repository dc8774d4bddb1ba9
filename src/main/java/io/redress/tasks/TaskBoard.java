package io.redress.tasks;

import io.redress.complaint.Page;
import io.redress.complaint.Reference;
import io.redress.engine.query.OpenTask;
import io.redress.engine.query.OpenTaskFilter;
import io.redress.engine.query.TaskQueries;
import org.springframework.stereotype.Component;

/** The open tasks with their assignees, the most urgent first. */
@Component
class TaskBoard {

    private final TaskQueries tasks;

    TaskBoard(TaskQueries tasks) {
        this.tasks = tasks;
    }

    Page<HeldTask> page(BoardQuery query, int page, int size) {
        var found = tasks.page(new OpenTaskFilter(query.user(), query.userGroups(), query.offeredTo(), query.held()), (long) page * size, size + 1);
        return new Page<>(found.stream().limit(size).map(TaskBoard::held).toList(), page, size, found.size() > size);
    }

    private static HeldTask held(OpenTask task) {
        return new HeldTask(task.id(), Reference.isReference(task.businessKey()) ? task.businessKey() : null, task.key(), task.name(),
                task.candidateGroups(), task.assignee(), task.since(), task.due(), task.suspended());
    }
}
