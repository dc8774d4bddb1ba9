package io.redress.procedure;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code step_failure}: the last error message of a step and its number of failures, stored with the case for the people who retry it. */
@Component
class StepFailures {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    StepFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param businessKey of the step's instance, which may be null or not a complaint's
     * @param counts false for an attempt that failed through no fault of the step
     * @return how many attempts of this step have failed
     */
    int note(String job, String businessKey, Throwable failure, boolean counts) {
        var message = PersonalData.masked(String.valueOf(failure.getMessage()));
        return jdbc.sql("""
                insert into step_failure as known (job, reference, at, reason, attempts) values (:job, :reference, :at, :reason, :one)
                on conflict (job) do update set at = excluded.at, reason = excluded.reason, attempts = known.attempts + excluded.attempts
                returning attempts""")
                .param("job", job).param("reference", Reference.isReference(businessKey) ? businessKey : null)
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", message.length() > LONGEST ? message.substring(0, LONGEST) : message)
                .param("one", counts ? 1 : 0)
                .query(Integer.class).single();
    }

    /** The last reason of each of these jobs that has one, by job. */
    Map<String, String> reasons(Collection<String> jobs) {
        return jobs.isEmpty() ? Map.of() : jdbc.sql("select job, reason from step_failure where job in (:jobs) and reason is not null")
                .param("jobs", jobs).query((row, n) -> Map.entry(row.getString("job"), row.getString("reason"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
