package io.redress.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Provides the property {@value #NAME}, from which other modules learn the mode without depending on this one. It is computed whenever it is read,
 * since settings of the database may be added to the environment later.
 */
class EmbeddedModeProperty implements EnvironmentPostProcessor {

    static final String NAME = "redress.embedded.active";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addFirst(new Source(environment));
    }

    /** The environment is not its {@code source}: Spring Boot would search it as an environment nested in itself. */
    private static class Source extends PropertySource<Object> {

        private final Environment environment;

        Source(Environment environment) {
            super("embeddedMode");
            this.environment = environment;
        }

        @Override
        public Object getProperty(String name) {
            return NAME.equals(name) ? EmbeddedModeCondition.in(environment) : null;
        }
    }
}
