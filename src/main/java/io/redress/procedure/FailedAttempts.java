package io.redress.procedure;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Logs failed attempts: one line each, and for the first one also the stack trace. The engine itself would log two stack traces for each, with
 * everything that exception messages quote.
 */
@Component
class FailedAttempts implements ExecuteJobHelper.ExceptionLoggingHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedAttempts.class);

    private final ThreadLocal<String> logged = new ThreadLocal<>();

    /** To be called once the count of the attempt has been committed. */
    void tell(FailedAttempt attempt) {
        logged.set(attempt.job());
        try (var reference = inLogs(ComplaintProcedure.REFERENCE_IN_LOGS, attempt.reference());
                var instance = inLogs("processInstanceId", attempt.instance());
                var process = inLogs("processKey", attempt.process());
                var step = inLogs("step", attempt.step())) {
            if (FailedAttempt.isOvertaken(attempt.failure())) {
                LOG.info("{} was overtaken by another change and begins anew", attempt.place());
            } else if (attempt.isFirst()) {
                LOG.warn(attempt.line(), RedactedFailure.of(attempt.failure()));
            } else {
                LOG.warn(attempt.line());
            }
        }
    }

    /** The engine's executor reports every failure; one not logged yet could not be counted, for example because the database was down. */
    @Override
    public void exceptionWhileExecutingJob(String job, Throwable failure) {
        if (!job.equals(logged.get())) {
            LOG.warn("Job {} failed, and that could not be counted; it is tried again when its lock ends: {}", job, FailedAttempt.cause(failure),
                    RedactedFailure.of(failure));
        }
        logged.remove();
    }

    private static MDC.MDCCloseable inLogs(String name, String value) {
        return value == null ? null : MDC.putCloseable(name, value);
    }
}
