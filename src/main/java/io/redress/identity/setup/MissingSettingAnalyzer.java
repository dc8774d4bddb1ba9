package io.redress.identity.setup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace; named in {@code META-INF/spring.factories}. */
class MissingSettingAnalyzer extends AbstractFailureAnalyzer<MissingSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSetting missing) {
        return new FailureAnalysis(missing.getMessage(), null, missing);
    }
}
