package io.redress.identity.setup;

import io.redress.identity.ConditionalOnExternalDatabase;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Validates the settings required with an external database before the application beans are created. */
@Component
@ConditionalOnExternalDatabase
class RequiredSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final List<Map.Entry<String, String>> REQUIRED = List.of(
            Map.entry("spring.datasource.url", "Set SPRING_DATASOURCE_URL: this run may not bring a database of its own (REDRESS_EMBEDDED_ENABLED=false)."),
            Map.entry("spring.datasource.username", "Set SPRING_DATASOURCE_USERNAME: SPRING_DATASOURCE_URL is set, but not the user to connect as."),
            Map.entry("spring.mail.host", "Set SPRING_MAIL_HOST: with a real database, letters go out over a real mail server."),
            Map.entry("redress.tracking.secret", "Set REDRESS_TRACKING_SECRET: the links of complainants are derived from it; make it once, the same for "
                    + "all nodes, with openssl rand -base64 32."));

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        REQUIRED.forEach(setting -> {
            if (!StringUtils.hasText(environment.getProperty(setting.getKey()))) {
                throw new MissingSettingException(setting.getValue());
            }
        });
    }
}
