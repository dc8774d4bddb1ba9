package io.redress.identity.signin;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.rest.EngineAddress;
import io.redress.identity.rest.Operations;
import io.redress.identity.rest.PlainErrors;
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

/** The door for programs: engine REST, our API and the operator's figures. No session, no redirect, closed unless opened here. */
@Configuration(proxyBeanMethods = false)
class ApiAccess {

    @Bean
    @Order(1)
    SecurityFilterChain doorForPrograms(HttpSecurity http, RememberedPasswords passwords, ApiTokens tokens, Directory directory, Problem problem,
            Operations operations, ObjectMapper json, MessageSource messages) throws Exception {
        var path = PathPatternRequestMatcher.withDefaults();
        return http
                .securityMatcher(request -> List.of("/engine-rest", "/api", "/actuator").stream().anyMatch(
                        door -> request.getRequestURI().equals(door) || request.getRequestURI().startsWith(door + "/")))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .addFilterAt(new BasicAuthenticationFilter(new ProviderManager(passwords), problem), BasicAuthenticationFilter.class)
                .addFilterAfter(new BearerFilter(tokens, problem), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineUserFilter(directory), AuthorizationFilter.class)
                .addFilterAfter(new RequestContent(operations, problem), AuthorizationFilter.class)
                .addFilterAfter(new PlainErrors(json, messages), RequestContent.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problem).accessDeniedHandler(problem))
                .headers(Headers::forPrograms)
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers(path.matcher("/actuator/health"), path.matcher("/actuator/health/**")).permitAll()
                        .requestMatchers(path.matcher(GET, "/actuator/prometheus")).access(Access.READERS_OF_METRICS)
                        .requestMatchers(path.matcher("/actuator/**")).access(Access.ADMINISTRATORS)
                        .requestMatchers(path.matcher(POST, "/api/complaints")).permitAll()
                        .requestMatchers(path.matcher(GET, "/api/complaints/{reference}/**"))
                                .access(Access.complainantOr(Access.READERS_OF_CASES))
                        .requestMatchers(path.matcher(PATCH, "/api/complaints/{reference}")).access(Access.CORRECTING)
                        .requestMatchers(path.matcher(POST, "/api/complaints/{reference}/{call:messages|proposal-answer|withdrawal}"))
                                .access(Access.complainantOr(Access.WORKING))
                        .requestMatchers(path.matcher(POST, "/api/complaints/{reference}/rating")).access(Access.COMPLAINANTS)
                        .requestMatchers(path.matcher(GET, "/api/complaints")).access(Access.READERS_OF_CASES)
                        .requestMatchers(path.matcher("/api/tokens/**"), path.matcher("/api/tokens")).access(Access.BY_PASSWORD)
                        .requestMatchers(path.matcher("/api/absences"), path.matcher("/api/absences/{id}")).access(Access.WORKING)
                        .requestMatchers(path.matcher("/api/users/{id}/lock")).access(Access.ADMINISTRATORS)
                        .requestMatchers(EngineAddress::is).access(operations)
                        .anyRequest().denyAll())
                .build();
    }
}
