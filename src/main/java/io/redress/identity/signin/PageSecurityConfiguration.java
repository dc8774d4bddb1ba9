package io.redress.identity.signin;

import static org.springframework.http.HttpMethod.GET;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.rest.EngineAddress;
import io.redress.identity.rest.ErrorSanitizingFilter;
import io.redress.identity.rest.Operations;
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

/** Filter chain for browsers: one login form, one session and one logout for our pages and the webapps. Deny by default. */
@Configuration(proxyBeanMethods = false)
class PageSecurityConfiguration {

    @Bean
    @Order(2)
    SecurityFilterChain doorForPeople(HttpSecurity http, PasswordSignIn passwords, Directory directory, SignInSuccessHandler afterSignIn, SignInFailureHandler afterRefusal,
            SignOutHandler signOutHandler, ProblemResponses problem, Operations operations, ObjectMapper json, MessageSource messages) throws Exception {
        var path = PathPatternRequestMatcher.withDefaults();
        return http
                .authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/login").authenticationDetailsSource(SignInDetails::new).successHandler(afterSignIn).failureHandler(afterRefusal))
                .logout(logout -> logout
                        .logoutRequestMatcher(request -> path.matcher("/logout").matches(request) && request.getMethod().equals("POST")
                                || Paths.webappSignOut(request))
                        .addLogoutHandler(signOutHandler)
                        .logoutSuccessHandler(signOutHandler))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfTokens()).ignoringRequestMatchers(Paths::webapp))
                .requestCache(cache -> cache.requestCache(new SavedRequestCookie()))
                .addFilterBefore(new SessionValidityFilter(directory), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refusals -> refusals
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), Paths::webappCall)
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), request -> true)
                        .defaultAccessDeniedHandlerFor(problem, Paths::webappCall)
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), request -> true))
                .addFilterAfter(new RequestContent(operations, problem), AuthorizationFilter.class)
                .addFilterAfter(new ErrorSanitizingFilter(json, messages), RequestContent.class)
                .headers(SecurityHeaders::forPages)
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers(path.matcher("/error"), path.matcher("/login"), path.matcher("/favicon.ico"),
                                path.matcher("/assets/**")).permitAll()
                        .requestMatchers(path.matcher("/"), path.matcher("/complaints/new/**"), path.matcher("/track/**")).permitAll()
                        .requestMatchers(EngineAddress::is).access(operations)
                        .requestMatchers(path.matcher("/camunda"), path.matcher("/camunda/**")).authenticated()
                        .requestMatchers(path.matcher("/desk/operations"), path.matcher("/desk/operations/**")).access(AccessRules.OPERATING)
                        .requestMatchers(path.matcher("/desk/complaints/{reference}/particulars"),
                                path.matcher("/desk/complaints/{reference}/letters/{id}/again")).access(AccessRules.CORRECTING)
                        .requestMatchers(path.matcher("/desk/tasks"), path.matcher("/desk/tasks/**")).access(AccessRules.SUPERVISING)
                        .requestMatchers(path.matcher("/desk/absences"), path.matcher("/desk/absences/**")).access(AccessRules.WORKING)
                        .requestMatchers(path.matcher(GET, "/desk/**")).access(AccessRules.READERS_OF_CASES)
                        .requestMatchers(path.matcher("/desk/**")).access(AccessRules.WORKING)
                        .requestMatchers(path.matcher("/mail/**"), path.matcher("/systems/**")).access(AccessRules.READERS_OF_CASES)
                        .requestMatchers(path.matcher("/audit/**")).access(AccessRules.READERS_OF_THE_RECORD)
                        .requestMatchers(path.matcher("/insight/**")).access(AccessRules.READERS_OF_FIGURES)
                        .anyRequest().denyAll())
                .build();
    }
}
