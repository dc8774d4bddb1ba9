package io.redress.engine.query;

import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The failed jobs and the incidents; the engine's own queries would read a page of jobs one by one. */
@Repository
public class FailedJobQueries {

    private static final String FAILED = "(j.EXCEPTION_STACK_ID_ is not null or j.RETRIES_ <= 0)";

    private static final String JOBS = """
            select j.ID_ as job, e.BUSINESS_KEY_ as business_key, d.ID_ as definition, d.KEY_ as process, d.NAME_ as process_name,
              coalesce(j.FAILED_ACT_ID_, jd.ACT_ID_) as activity, j.EXCEPTION_MSG_ as message, j.RETRIES_ as retries, j.DUEDATE_ as due,
              coalesce((select min(l.TIMESTAMP_) from ACT_HI_JOB_LOG l where l.PROCESS_INSTANCE_ID_ = j.PROCESS_INSTANCE_ID_
                and l.JOB_ID_ = j.ID_ and l.JOB_STATE_ = 1), j.CREATE_TIME_) as since,
              (select v.TEXT_ from ACT_RU_VARIABLE v where v.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_ and v.NAME_ = :variable limit 1) as variable
            from ACT_RU_JOB j
              left join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
              left join ACT_RE_PROCDEF d on d.ID_ = j.PROCESS_DEF_ID_
              left join ACT_RU_JOBDEF jd on jd.ID_ = j.JOB_DEF_ID_
            where\s""" + FAILED;

    private static final String MOST_PRESSING = " order by j.RETRIES_ > 0, j.DUEDATE_, j.ID_ limit :most";
    private static final String OF_INSTANCES = " and e.BUSINESS_KEY_ in (:keys)";

    /** Incidents of jobs are covered by their jobs. */
    private static final String INCIDENTS = """
            select null as job, e.BUSINESS_KEY_ as business_key, d.ID_ as definition, d.KEY_ as process, d.NAME_ as process_name,
              coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_) as activity, i.INCIDENT_MSG_ as message, 0 as retries, null::timestamp as due,
              i.INCIDENT_TIMESTAMP_ as since, null as variable
            from ACT_RU_INCIDENT i
              left join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_
              left join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
            where i.ID_ = i.CAUSE_INCIDENT_ID_ and i.INCIDENT_TYPE_ <> 'failedJob'
            order by i.INCIDENT_TIMESTAMP_ limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FailedJobQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Jobs without retries first, then those that are retried soonest.
     *
     * @param variable name of a variable of the instance to return with each
     */
    public List<FailedJob> first(int most, String variable) {
        return jdbc.sql(JOBS + MOST_PRESSING).param("variable", variable).param("most", most).query(FailedJobQueries::job).list();
    }

    /** @param variable name of a variable of the instance to return with each */
    public List<FailedJob> of(Collection<String> businessKeys, String variable) {
        return businessKeys.isEmpty() ? List.of()
                : jdbc.sql(JOBS + OF_INSTANCES).param("variable", variable).param("keys", businessKeys).query(FailedJobQueries::job).list();
    }

    /** Incidents other than failed jobs, the oldest first. */
    public List<FailedJob> incidents(int most) {
        return jdbc.sql(INCIDENTS).param("most", most).query(FailedJobQueries::job).list();
    }

    /** The ids of all failed jobs. */
    public List<String> ids() {
        return jdbc.sql("select j.ID_ from ACT_RU_JOB j where " + FAILED + " order by j.RETRIES_, j.DUEDATE_").query(String.class).list();
    }

    /** Those of these jobs that have failed and are not locked at this moment, by retries left. */
    public Map<Integer, List<String>> unlocked(Collection<String> jobs) {
        return jdbc.sql("select j.ID_, j.RETRIES_ from ACT_RU_JOB j where j.ID_ in (:jobs) and " + FAILED
                        + " and (j.LOCK_EXP_TIME_ is null or j.LOCK_EXP_TIME_ < :now)")
                .param("jobs", Rows.nonEmpty(jobs)).param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getInt("RETRIES_"), row.getString("ID_"))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static FailedJob job(ResultSet row, int n) throws SQLException {
        return new FailedJob(row.getString("job"), row.getString("business_key"), row.getString("definition"), row.getString("process"),
                row.getString("process_name"), row.getString("activity"), row.getString("message"), row.getInt("retries"),
                Rows.instant(row, "due"), Rows.instant(row, "since"), row.getString("variable"));
    }
}
