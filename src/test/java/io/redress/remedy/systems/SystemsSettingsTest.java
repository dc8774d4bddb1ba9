package io.redress.remedy.systems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.TestClock;
import io.redress.complaint.Complaints;
import io.redress.remedy.RemedyProvider;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** A production run must not start with simulated payments, and must say which setting is missing. */
class SystemsSettingsTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withUserConfiguration(Parts.class)
            .withBean(RestClient.Builder.class, RestClient::builder)
            .withBean(ObjectMapper.class)
            .withBean(Clock.class, TestClock::get)
            .withBean(Complaints.class, () -> Mockito.mock(Complaints.class))
            .withBean(JdbcClient.class, () -> Mockito.mock(JdbcClient.class));

    @Test
    void playsEverySystemInTheDefaultRun() {
        start.run(run -> assertThat(run.getBeansOfType(RemedyProvider.class).values()).hasOnlyElementsOfType(StandInProvider.class).hasSize(3));
    }

    @Test
    void doesNotStartBesideARealDatabaseWithoutSystems() {
        start.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/redress").run(run -> assertThat(run.getStartupFailure())
                .rootCause().hasMessageContaining("redress.systems.").hasMessageContaining("base-url"));
    }

    @Test
    void playsBesideARealDatabaseWhereThatIsWanted() {
        start.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/redress", "redress.systems.stand-in.enabled=true")
                .run(run -> assertThat(run).hasNotFailed().hasSingleBean(SystemsPage.class));
    }

    @Test
    void asksForTheTokenOfAConnectedSystem() {
        start.withPropertyValues("redress.systems.orders.base-url=https://orders.example.com").run(run -> assertThat(run.getStartupFailure())
                .rootCause().hasMessageContaining("redress.systems.orders.token"));
    }

    @Test
    void leavesTheStandInOutWhereEverythingIsConnected() {
        start.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://db/redress",
                        "redress.systems.payments.base-url=https://a.example.com", "redress.systems.payments.token=t",
                        "redress.systems.orders.base-url=https://b.example.com", "redress.systems.orders.token=t",
                        "redress.systems.vouchers.base-url=https://c.example.com", "redress.systems.vouchers.token=t")
                .run(run -> assertThat(run).hasNotFailed().doesNotHaveBean(StandInBooks.class).doesNotHaveBean(SystemsPage.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SystemsSettings.class)
    @Import({Systems.class, SystemClients.class, StandInGuard.class, StandInRules.class, StandInBooks.class, SystemsPage.class})
    static class Parts {}
}
