package io.redress.identity.setup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports the message instead of a stack trace; registered in {@code META-INF/spring.factories}. */
class MissingSettingFailureAnalyzer extends AbstractFailureAnalyzer<MissingSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSettingException missing) {
        return new FailureAnalysis(missing.getMessage(), null, missing);
    }
}
