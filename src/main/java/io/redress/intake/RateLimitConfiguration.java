package io.redress.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Registers the rate limiter after authentication, so that it knows who is anonymous, and before everything else. */
@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

    @Bean
    FilterRegistrationBean<RateLimitFilter> intakeRateLimit(IntakeSettings settings, ProblemDocuments documents, ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new RateLimitFilter(settings.rateLimit(), documents, json));
        registration.addUrlPatterns("/api/complaints", "/api/complaints/*", "/track/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        registration.setEnabled(settings.rateLimit().enabled());
        return registration;
    }
}
