package io.redress.engine;

import io.redress.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.management.Metrics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Engine metrics for operators. Every figure comes from an index and is cheap, whatever the size of the tables. */
@Service
public class EngineMetrics {

    public static final int COUNTED_AT_MOST = 100_000;

    /** The predicates and expressions match the indexes in V80. */
    private static final String FIGURES = """
            select
              (select count(*) from (select 1 from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1
                and coalesce(DUEDATE_, CREATE_TIME_) <= :now limit :most) counted) as due,
              (select min(coalesce(DUEDATE_, CREATE_TIME_)) from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1
                and coalesce(DUEDATE_, CREATE_TIME_) <= :now) as oldest,
              (select count(*) from (select 1 from ACT_RU_JOB where (EXCEPTION_STACK_ID_ is not null or RETRIES_ <= 0)
                and RETRIES_ > 0 limit :most) counted) as retrying,
              (select count(*) from (select 1 from ACT_RU_JOB where (EXCEPTION_STACK_ID_ is not null or RETRIES_ <= 0)
                and RETRIES_ <= 0 limit :most) counted) as exhausted,
              (select count(*) from (select 1 from ACT_RU_INCIDENT where ID_ = CAUSE_INCIDENT_ID_ limit :most) counted) as incidents,
              (select count(*) from (select 1 from ACT_RU_TASK limit :most) counted) as tasks""";

    private final ProcessEngineConfigurationImpl engine;
    private final boolean wanted;
    private final JdbcClient jdbc;
    private final Clock clock;

    EngineMetrics(ProcessEngine engine, @Value("${camunda.bpm.job-execution.enabled:true}") boolean wanted, JdbcClient jdbc, Clock clock) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.wanted = wanted;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public EngineStatistics figures() {
        return jdbc.sql(FIGURES)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("most", COUNTED_AT_MOST)
                .query(EngineMetrics::read).single();
    }

    public JobExecutorStatistics executor() {
        return new JobExecutorStatistics(wanted, running(engine.getJobExecutor()), meter(Metrics.JOB_SUCCESSFUL), meter(Metrics.JOB_FAILED),
                meter(Metrics.JOB_ACQUIRED_SUCCESS), meter(Metrics.JOB_ACQUIRED_FAILURE));
    }

    private static boolean running(JobExecutor executor) {
        return executor != null && executor.isActive();
    }

    private long meter(String name) {
        var meter = engine.getMetricsRegistry().getDbMeterByName(name);
        return meter == null ? 0 : meter.get();
    }

    private static EngineStatistics read(ResultSet row, int n) throws SQLException {
        return new EngineStatistics(row.getLong("due"), Rows.instant(row, "oldest"), row.getLong("retrying"), row.getLong("exhausted"),
                row.getLong("incidents"), row.getLong("tasks"));
    }
}
