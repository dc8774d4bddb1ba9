package io.redress.procedure;

import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Tells the log of attempts that failed: a line each, and with the first one where in the code it was. The engine itself would write two
 * stack traces for each, with everything that exceptions quote.
 */
@Component
class FailedAttempts implements ExecuteJobHelper.ExceptionLoggingHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedAttempts.class);

    private final ThreadLocal<String> told = new ThreadLocal<>();

    /** To be called when the attempt has been counted for good. */
    void tell(FailedAttempt attempt) {
        told.set(attempt.job());
        try (var reference = inLogs(ComplaintProcedure.REFERENCE_IN_LOGS, attempt.reference());
                var instance = inLogs("processInstanceId", attempt.instance());
                var process = inLogs("processKey", attempt.process());
                var step = inLogs("step", attempt.step())) {
            if (FailedAttempt.isOvertaken(attempt.failure())) {
                LOG.info("{} was overtaken by another change and begins anew", attempt.place());
            } else if (attempt.isFirst()) {
                LOG.warn(attempt.line(), WordlessFailure.of(attempt.failure()));
            } else {
                LOG.warn(attempt.line());
            }
        }
    }

    /** The engine's executor reports every failure; what has not been told is one that could not be counted, as when the database is away. */
    @Override
    public void exceptionWhileExecutingJob(String job, Throwable failure) {
        if (!job.equals(told.get())) {
            LOG.warn("Job {} failed, and that could not be counted; it is tried again when its lock ends: {}", job, FailedAttempt.cause(failure),
                    WordlessFailure.of(failure));
        }
        told.remove();
    }

    private static MDC.MDCCloseable inLogs(String name, String value) {
        return value == null ? null : MDC.putCloseable(name, value);
    }
}
