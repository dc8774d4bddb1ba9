package io.redress.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * The baseline: the engine's starters with their defaults, over REST, on a PostgreSQL set up as ours is. A process with one user task stands for
 * the complaint. Not a configuration class, so that no scan ever finds it.
 */
@EnableAutoConfiguration
public class BareStarter {

    static final String PROCESS = "bare";

    public static void main(String[] arguments) {
        SpringApplication.run(BareStarter.class, arguments);
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(@Value("${bare.data}") Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return DataSourceBuilder.create().url(postgres.getJdbcUrl("postgres", "postgres")).username("postgres").password("postgres").build();
    }

    @Bean
    CommandLineRunner model(RepositoryService repository) {
        return arguments -> repository.createDeployment().enableDuplicateFiltering(true).name(PROCESS).addModelInstance("bare.bpmn",
                Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLiveString("P180D").startEvent()
                        .userTask("verify").name("Verify complaint").camundaCandidateGroups("agents").endEvent().done()).deploy();
    }

    @Bean
    CommandLineRunner agent(IdentityService identity) {
        return arguments -> {
            if (identity.createUserQuery().userId("agent").count() == 0) {
                var agent = identity.newUser("agent");
                agent.setPassword("agent");
                identity.saveUser(agent);
                identity.saveGroup(identity.newGroup("agents"));
                identity.createMembership("agent", "agents");
            }
        };
    }

    /** Without it no user is authenticated over REST, and authorizations are not checked. */
    @Bean
    @ConditionalOnProperty("camunda.bpm.authorization.enabled")
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> basic() {
        var filter = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.addInitParameter(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, HttpBasicAuthenticationProvider.class.getName());
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }
}
