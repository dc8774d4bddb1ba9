package io.redress.procedure;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Keeps failure messages out of jobs, incidents and their history and stores them in the case file instead; also logs each failure on one line. */
@Component
class RedactedFailuresPlugin extends AbstractProcessEnginePlugin {

    private final StepFailures failures;
    private final FailedAttempts attempts;

    RedactedFailuresPlugin(StepFailures failures, FailedAttempts attempts) {
        this.failures = failures;
        this.attempts = attempts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryEventProducer(new WordlessHistory());
    }

    /** By now the engine has the command that counts retries, whichever configuration set it. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        FailedJobCommandFactory usual = engine.getFailedJobCommandFactory();
        engine.setFailedJobCommandFactory((job, failure) -> failed(job, failure, usual.getCommand(job, redacted(failure))));
        ExecuteJobHelper.LOGGING_HANDLER = attempts;
    }

    /** The engine has to recognize an optimistic locking failure, because it costs no retry. */
    private static Throwable redacted(Throwable failure) {
        var redacted = RedactedFailure.of(failure);
        if (!FailedAttempt.isOvertaken(failure)) {
            return redacted;
        }
        var overtaken = new OptimisticLockingException(redacted.getMessage());
        overtaken.setStackTrace(redacted.getStackTrace());
        return overtaken;
    }

    private Command<Object> failed(String id, Throwable failure, Command<Object> usual) {
        return context -> {
            var result = usual.execute(context);
            var job = context.getJobManager().findJobById(id);
            if (failure != null && job != null) {
                note(context, job, failure);
            }
            return result;
        };
    }

    private void note(CommandContext context, JobEntity job, Throwable failure) {
        var businessKey = businessKey(context, job);
        var number = failures.note(job.getId(), businessKey, failure, !FailedAttempt.isOvertaken(failure));
        var attempt = FailedAttempt.of(job, businessKey, number, failure);
        context.getTransactionContext().addTransactionListener(TransactionState.COMMITTED, committed -> attempts.tell(attempt));
    }

    private static String businessKey(CommandContext context, JobEntity job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(context.getExecutionManager()::findExecutionById)
                .map(instance -> instance.getBusinessKey()).orElse(null);
    }

    private static class WordlessHistory extends CacheAwareHistoryEventProducer {

        @Override
        public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
            return super.createHistoricJobLogFailedEvt(job, RedactedFailure.of(failure));
        }
    }
}
