package io.redress.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports a taken mail port or data directory instead of a stack trace; registered in {@code META-INF/spring.factories}. */
class ResourceInUseFailureAnalyzer extends AbstractFailureAnalyzer<ResourceInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ResourceInUseException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
