package io.redress.identity.signin;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Integrates our login with Tasklist, Cockpit and Admin. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    /** Runs after Spring Security and before the webapps' own filters. */
    private static final int BEFORE_THE_WEBAPPS = 201;

    @Bean
    FilterRegistrationBean<Filter> webappSignIn() {
        var filter = new FilterRegistrationBean<Filter>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebappUser.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(BEFORE_THE_WEBAPPS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SecureCookies> secureWebappCookies() {
        var filter = new FilterRegistrationBean<>(new SecureCookies());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(BEFORE_THE_WEBAPPS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RequestNonce> webappPagesWithTheirOwnNonce() {
        var filter = new FilterRegistrationBean<>(new RequestNonce());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(BEFORE_THE_WEBAPPS);
        return filter;
    }
}
