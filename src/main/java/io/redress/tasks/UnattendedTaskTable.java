package io.redress.tasks;

import io.redress.tasks.TaskChange.Reason;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds tasks whose assignee is away, locked or does not exist. */
@Repository
class UnattendedTaskTable {

    private static final String NEXT = """
            select task.id_, away.deputy,
              case when person.id_ is null then 'DELETED' when person.lock_exp_time_ > :now then 'LOCKED' else 'ABSENT' end as reason
            from act_ru_task task
            left join act_id_user person on person.id_ = task.assignee_
            left join absence away on away.user_id = task.assignee_ and away.cancelled_at is null and :today between away.from_day and away.to_day
            where task.assignee_ is not null and task.suspension_state_ = 1 and task.id_ not in (:leftOut)
              and (person.id_ is null or person.lock_exp_time_ > :now or away.id is not null)
            order by task.id_ limit 1 for update of task skip locked""";

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;
    private final Clock clock;

    UnattendedTaskTable(JdbcClient jdbc, CompanyCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One task, locked against every other node and against claims until the end of the transaction. */
    Optional<UnattendedTask> next(Collection<String> leftOut) {
        return jdbc.sql(NEXT).param("now", Timestamp.from(clock.instant())).param("today", calendar.today()).param("leftOut", leftOut)
                .query((row, n) -> new UnattendedTask(row.getString("id_"), Reason.valueOf(row.getString("reason")), row.getString("deputy"))).optional();
    }
}
