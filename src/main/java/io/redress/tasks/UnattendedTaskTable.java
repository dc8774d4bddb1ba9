package io.redress.tasks;

import io.redress.complaint.CompanyDays;
import io.redress.engine.query.TaskQueries;
import io.redress.tasks.TaskChange.Reason;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds tasks whose assignee is away, locked or does not exist. */
@Component
class UnattendedTaskTable {

    private final TaskQueries tasks;
    private final AbsenceTable absences;
    private final CompanyDays calendar;

    UnattendedTaskTable(TaskQueries tasks, AbsenceTable absences, CompanyDays calendar) {
        this.tasks = tasks;
        this.absences = absences;
        this.calendar = calendar;
    }

    /** One task, locked against every other node and against claims until the end of the transaction. */
    Optional<UnattendedTask> next(Collection<String> leftOut) {
        var absent = absences.on(calendar.today());
        return tasks.lockUnattended(absent.keySet(), leftOut).map(found -> new UnattendedTask(found.task(), Reason.valueOf(found.cause().name()),
                Optional.ofNullable(absent.get(found.assignee())).map(Absence::deputy).orElse(null)));
    }
}
