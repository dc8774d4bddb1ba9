package io.redress.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The job executor's acquisition query, run by a separate engine on the same database. */
final class Poll implements AutoCloseable {

    private final ProcessEngine engine;
    private final int atOnce;

    Poll(String databaseUrl, int atOnce) {
        this.atOnce = atOnce;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(databaseUrl);
        configuration.setJdbcUrl(databaseUrl);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername("postgres");
        configuration.setJdbcPassword("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setHistory("full");
        this.engine = configuration.buildProcessEngine();
    }

    void ask() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(command -> command.getJobManager().findNextJobsToExecute(new Page(0, atOnce)));
    }

    @Override
    public void close() {
        engine.close();
    }
}
