package io.redress.procedure;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code step_failure}: in which words a step failed last, kept with the case, for the people who have it tried again. */
@Component
class StepFailures {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    StepFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param businessKey of the instance that the step belongs to, which may be none of ours or null */
    void note(String job, String businessKey, Throwable failure) {
        var message = PersonalData.masked(String.valueOf(failure.getMessage()));
        jdbc.sql("""
                insert into step_failure (job, reference, at, reason) values (:job, :reference, :at, :reason)
                on conflict (job) do update set at = excluded.at, reason = excluded.reason""")
                .param("job", job).param("reference", Reference.isReference(businessKey) ? businessKey : null)
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", message.length() > LONGEST ? message.substring(0, LONGEST) : message)
                .update();
    }
}
