package io.redress.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** As Spring Boot's own report, which does not name the setting; registered in {@code META-INF/spring.factories}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebPortInUseFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private final Environment environment;

    WebPortInUseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        var management = environment.getProperty("management.server.port", Integer.class, -1) == cause.getPort();
        return new FailureAnalysis("Port " + cause.getPort() + " for " + (management ? "health and metrics" : "pages and API") + " is taken.",
                "Stop the process that uses it, or choose another port with " + (management ? "MANAGEMENT_SERVER_PORT." : "SERVER_PORT."), cause);
    }
}
