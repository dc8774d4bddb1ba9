package io.redress.forms;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Registers the filter that localizes forms, in front of the API from which Tasklist reads them. */
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
