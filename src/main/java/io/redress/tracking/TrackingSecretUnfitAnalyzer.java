package io.redress.tracking;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence instead of a stack trace; named in {@code META-INF/spring.factories}. */
class TrackingSecretUnfitAnalyzer extends AbstractFailureAnalyzer<TrackingSecretUnfit> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TrackingSecretUnfit unfit) {
        return new FailureAnalysis(unfit.getMessage(), null, unfit);
    }
}
