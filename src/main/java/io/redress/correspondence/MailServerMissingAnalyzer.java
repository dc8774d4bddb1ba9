package io.redress.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Stops the start with one sentence instead of a stack trace; named in {@code META-INF/spring.factories}. */
class MailServerMissingAnalyzer extends AbstractFailureAnalyzer<MailServerMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MailServerMissing cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Set SPRING_MAIL_HOST (and SPRING_MAIL_PORT, SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD where the server asks for them).", cause);
    }
}
