package io.redress.procedure;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Keeps what a failure says out of jobs, incidents and their history, and in the case file. */
@Component
class WordlessFailuresPlugin extends AbstractProcessEnginePlugin {

    private final StepFailures failures;

    WordlessFailuresPlugin(StepFailures failures) {
        this.failures = failures;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryEventProducer(new WordlessHistory());
    }

    /** By now the engine has the command that counts tries, from whoever chose it. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        FailedJobCommandFactory usual = engine.getFailedJobCommandFactory();
        engine.setFailedJobCommandFactory((job, failure) -> failed(job, failure, usual.getCommand(job, WordlessFailure.of(failure))));
    }

    private Command<Object> failed(String job, Throwable failure, Command<Object> usual) {
        return context -> {
            if (failure != null) {
                failures.note(job, businessKey(context, job), failure);
            }
            return usual.execute(context);
        };
    }

    private static String businessKey(CommandContext context, String job) {
        return Optional.ofNullable(context.getJobManager().findJobById(job))
                .map(found -> found.getProcessInstanceId())
                .map(context.getExecutionManager()::findExecutionById)
                .map(instance -> instance.getBusinessKey()).orElse(null);
    }

    private static class WordlessHistory extends CacheAwareHistoryEventProducer {

        @Override
        public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
            return super.createHistoricJobLogFailedEvt(job, WordlessFailure.of(failure));
        }
    }
}
