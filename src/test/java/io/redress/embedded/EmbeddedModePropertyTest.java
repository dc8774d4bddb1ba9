package io.redress.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.mock.env.MockEnvironment;

class EmbeddedModePropertyTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void tellsOtherModulesTheMode() {
        assertThat(active()).isTrue();
    }

    @Test
    void isFalseWhereTheEmbeddedModeIsForbidden() {
        environment.setProperty("redress.embedded.enabled", "false");
        assertThat(active()).isFalse();
    }

    @Test
    void noticesADatabaseThatIsConfiguredLater() {
        new EmbeddedModeProperty().postProcessEnvironment(environment, new SpringApplication());
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/redress");
        assertThat(environment.getRequiredProperty(EmbeddedModeProperty.NAME, Boolean.class)).isFalse();
    }

    @Test
    void cannotBeSetByHand() {
        environment.setProperty(EmbeddedModeProperty.NAME, "false");
        assertThat(active()).isTrue();
    }

    private boolean active() {
        new EmbeddedModeProperty().postProcessEnvironment(environment, new SpringApplication());
        ConfigurationPropertySources.attach(environment);
        return environment.getRequiredProperty(EmbeddedModeProperty.NAME, Boolean.class);
    }
}
