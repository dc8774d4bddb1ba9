package io.redress.correspondence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports the failed startup in one sentence instead of a stack trace; registered in {@code META-INF/spring.factories}. */
class MailServerMissingFailureAnalyzer extends AbstractFailureAnalyzer<MailServerMissingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MailServerMissingException cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Set SPRING_MAIL_HOST (and SPRING_MAIL_PORT, SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD where the server asks for them).", cause);
    }
}
