package io.redress.engine;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Releases the jobs that a node had locked when it died. The engine alone would wait five minutes for each, and delay the complaint as long.
 * Also releases the jobs of this node when it has lost the database connection, because its work was rolled back.
 */
@Component
class DeadNodeJobRecovery implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DeadNodeJobRecovery.class);

    private final JdbcClient jdbc;
    private final String node;
    private final Heartbeat heartbeat;

    DeadNodeJobRecovery(ProcessEngine engine, JdbcClient jdbc, DataSource database) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.jdbc = jdbc;
        this.node = configuration.getJobExecutor().getLockOwner();
        this.heartbeat = new Heartbeat(database, node);
    }

    /** Runs before the job executor acquires its first job. */
    @Override
    public void afterPropertiesSet() throws SQLException {
        giveBack();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void giveBack() throws SQLException {
        int jobs = heartbeat.give() ? 0 : releaseOwn();
        jobs += releaseOfDeadNodes();
        if (jobs > 0) {
            LOG.info("{} jobs were taken and not done; they are free again", jobs);
        }
    }

    private int releaseOwn() {
        return jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?").param(node).update();
    }

    private int releaseOfDeadNodes() {
        return jdbc.sql("""
                with others as materialized (select distinct LOCK_OWNER_ as node from ACT_RU_JOB where LOCK_OWNER_ <> ?),
                dead as materialized (select node from others where pg_try_advisory_xact_lock(hashtextextended(node, 7)))
                update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null from dead where LOCK_OWNER_ = dead.node""")
                .param(node).update();
    }

    @Override
    public void destroy() throws SQLException {
        heartbeat.close();
    }
}
