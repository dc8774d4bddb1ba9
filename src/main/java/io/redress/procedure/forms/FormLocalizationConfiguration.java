package io.redress.procedure.forms;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the translation of forms in front of the interface that Tasklist reads them from. */
@Configuration(proxyBeanMethods = false)
class FormLocalizationConfiguration {
    @Bean
    FilterRegistrationBean<FormLocalizationFilter> formLocalizationFilter() {
        FilterRegistrationBean<FormLocalizationFilter> registration = new FilterRegistrationBean<>(new FormLocalizationFilter());
        registration.addUrlPatterns("/camunda/api/engine/engine/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
