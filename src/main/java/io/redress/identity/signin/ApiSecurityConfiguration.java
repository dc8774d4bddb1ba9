package io.redress.identity.signin;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.rest.EngineAddress;
import io.redress.identity.rest.ErrorSanitizingFilter;
import io.redress.identity.rest.Operations;
import io.redress.identity.rest.RequestContent;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Filter chain for API clients: the engine's REST API, our API and the actuator endpoints. Stateless, without redirects, deny by default. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain doorForPrograms(HttpSecurity http, PasswordCache passwords, ApiTokens tokens, Directory directory, ProblemResponses problem,
            Operations operations, ObjectMapper json, MessageSource messages) throws Exception {
        var path = PathPatternRequestMatcher.withDefaults();
        return http
                .securityMatcher(request -> List.of("/engine-rest", "/api", "/actuator").stream().anyMatch(
                        prefix -> request.getRequestURI().equals(prefix) || request.getRequestURI().startsWith(prefix + "/")))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .addFilterAt(new BasicAuthenticationFilter(new ProviderManager(passwords), problem), BasicAuthenticationFilter.class)
                .addFilterAfter(new BearerFilter(tokens, problem), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineUserFilter(directory), AuthorizationFilter.class)
                .addFilterAfter(new RequestContent(operations, problem), AuthorizationFilter.class)
                .addFilterAfter(new ErrorSanitizingFilter(json, messages), RequestContent.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problem).accessDeniedHandler(problem))
                .headers(SecurityHeaders::forPrograms)
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers(path.matcher("/actuator/health"), path.matcher("/actuator/health/**")).permitAll()
                        .requestMatchers(path.matcher(GET, "/actuator/prometheus")).access(AccessRules.READERS_OF_METRICS)
                        .requestMatchers(path.matcher("/actuator/**")).access(AccessRules.ADMINISTRATORS)
                        .requestMatchers(path.matcher(POST, "/api/complaints")).permitAll()
                        .requestMatchers(path.matcher(GET, "/api/complaints/{reference}/**"))
                                .access(AccessRules.complainantOr(AccessRules.READERS_OF_CASES))
                        .requestMatchers(path.matcher(PATCH, "/api/complaints/{reference}")).access(AccessRules.CORRECTING)
                        .requestMatchers(path.matcher(POST, "/api/complaints/{reference}/{call:messages|proposal-answer|withdrawal}"))
                                .access(AccessRules.complainantOr(AccessRules.WORKING))
                        .requestMatchers(path.matcher(POST, "/api/complaints/{reference}/rating")).access(AccessRules.COMPLAINANTS)
                        .requestMatchers(path.matcher(GET, "/api/complaints")).access(AccessRules.READERS_OF_CASES)
                        .requestMatchers(path.matcher("/api/tokens/**"), path.matcher("/api/tokens")).access(AccessRules.BY_PASSWORD)
                        .requestMatchers(path.matcher("/api/absences"), path.matcher("/api/absences/{id}")).access(AccessRules.WORKING)
                        .requestMatchers(path.matcher("/api/users/{id}/lock")).access(AccessRules.ADMINISTRATORS)
                        .requestMatchers(EngineAddress::is).access(operations)
                        .anyRequest().denyAll())
                .build();
    }
}
