package io.redress.identity.signin;

import static org.springframework.http.HttpMethod.GET;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.rest.EngineAddress;
import io.redress.identity.rest.Operations;
import io.redress.identity.rest.PlainErrors;
import io.redress.identity.rest.RequestContent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The door for people: one form for our pages and the webapps, one session, one sign-out. Closed unless opened here. */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    @Bean
    @Order(2)
    SecurityFilterChain doorForPeople(HttpSecurity http, PasswordSignIn passwords, Directory directory, AfterSignIn afterSignIn, AfterRefusal afterRefusal,
            AfterSignOut afterSignOut, Problem problem, Operations operations, ObjectMapper json, MessageSource messages) throws Exception {
        var path = PathPatternRequestMatcher.withDefaults();
        return http
                .authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/login").authenticationDetailsSource(Attempt::new).successHandler(afterSignIn).failureHandler(afterRefusal))
                .logout(logout -> logout
                        .logoutRequestMatcher(request -> path.matcher("/logout").matches(request) && request.getMethod().equals("POST")
                                || Paths.webappSignOut(request))
                        .addLogoutHandler(afterSignOut)
                        .logoutSuccessHandler(afterSignOut))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfTokens()).ignoringRequestMatchers(Paths::webapp))
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .addFilterBefore(new SessionsOfLeavers(directory), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refusals -> refusals
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), Paths::webappCall)
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), request -> true)
                        .defaultAccessDeniedHandlerFor(problem, Paths::webappCall)
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), request -> true))
                .addFilterAfter(new RequestContent(operations, problem), AuthorizationFilter.class)
                .addFilterAfter(new PlainErrors(json, messages), RequestContent.class)
                .headers(Headers::forPages)
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers(path.matcher("/error"), path.matcher("/login"), path.matcher("/favicon.ico"),
                                path.matcher("/assets/**")).permitAll()
                        .requestMatchers(path.matcher("/"), path.matcher("/complaints/new/**"), path.matcher("/track/**")).permitAll()
                        .requestMatchers(EngineAddress::is).access(operations)
                        .requestMatchers(path.matcher("/camunda"), path.matcher("/camunda/**")).authenticated()
                        .requestMatchers(path.matcher("/desk/operations"), path.matcher("/desk/operations/**")).access(Access.OPERATING)
                        .requestMatchers(path.matcher("/desk/complaints/{reference}/particulars"),
                                path.matcher("/desk/complaints/{reference}/letters/{id}/again")).access(Access.CORRECTING)
                        .requestMatchers(path.matcher("/desk/tasks"), path.matcher("/desk/tasks/**")).access(Access.SUPERVISING)
                        .requestMatchers(path.matcher("/desk/absences"), path.matcher("/desk/absences/**")).access(Access.WORKING)
                        .requestMatchers(path.matcher(GET, "/desk/**")).access(Access.READERS_OF_CASES)
                        .requestMatchers(path.matcher("/desk/**")).access(Access.WORKING)
                        .requestMatchers(path.matcher("/mail/**"), path.matcher("/systems/**")).access(Access.READERS_OF_CASES)
                        .requestMatchers(path.matcher("/audit/**")).access(Access.READERS_OF_THE_RECORD)
                        .requestMatchers(path.matcher("/insight/**")).access(Access.READERS_OF_FIGURES)
                        .anyRequest().denyAll())
                .build();
    }
}
