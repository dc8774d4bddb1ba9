package io.redress.tracking;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports the message instead of a stack trace; registered in {@code META-INF/spring.factories}. */
class TrackingSecretFailureAnalyzer extends AbstractFailureAnalyzer<TrackingSecretException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TrackingSecretException unfit) {
        return new FailureAnalysis(unfit.getMessage(), null, unfit);
    }
}
