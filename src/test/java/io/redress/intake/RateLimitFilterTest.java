package io.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.redress.identity.ClientAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** One address cannot keep the others, or the staff, from filing. */
class RateLimitFilterTest {

    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    private final ObjectMapper json = JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
    private final RateLimitFilter limit = new RateLimitFilter(
            new IntakeSettings.RateLimit(true, 3, Duration.ofHours(1), 1_000), new ProblemDocuments(new ApiMessages()), json);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refusesTheAnonymousWhoAskTooOftenAndSaysWhenToComeBack() throws Exception {
        exhaust("203.0.113.9");
        var answer = post("203.0.113.9", "zh-CN");
        assertThat(answer.getStatus()).isEqualTo(TOO_MANY);
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 1_201);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        var problem = json.readTree(answer.getContentAsByteArray());
        assertThat(problem.path("detail").asText()).contains("过多");
        assertThat(problem.path("errors").isArray()).isTrue();
    }

    @Test
    void doesNotPunishOthers() throws Exception {
        exhaust("203.0.113.9");
        assertThat(post("203.0.113.10", "en").getStatus()).isEqualTo(OK);
    }

    @Test
    void doesNotHinderTheStaff() throws Exception {
        exhaust("203.0.113.9");
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated("agent", null, AuthorityUtils.createAuthorityList("agents")));
        assertThat(post("203.0.113.9", "en").getStatus()).isEqualTo(OK);
    }

    @Test
    void doesNotHinderReading() throws Exception {
        exhaust("203.0.113.9");
        assertThat(send(new MockHttpServletRequest("GET", Visitor.COMPLAINTS), "203.0.113.9", "en").getStatus()).isEqualTo(OK);
    }

    @Test
    void countsOneNetworkOfIpv6AsOneClient() throws Exception {
        exhaust("2001:db8:1:2::1");
        assertThat(post("2001:db8:1:2:ffff::7", "en").getStatus()).isEqualTo(TOO_MANY);
        assertThat(post("2001:db8:1:3::1", "en").getStatus()).isEqualTo(OK);
        assertThat(ClientAddress.of("::ffff:203.0.113.9")).isNotEqualTo(ClientAddress.of("::ffff:203.0.113.10"));
    }

    private void exhaust(String address) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(post(address, "en").getStatus()).isEqualTo(OK);
        }
    }

    private MockHttpServletResponse post(String address, String language) throws Exception {
        return send(new MockHttpServletRequest("POST", Visitor.COMPLAINTS), address, language);
    }

    private MockHttpServletResponse send(MockHttpServletRequest request, String address, String language) throws Exception {
        request.setRemoteAddr(address);
        request.addHeader("Accept-Language", language);
        request.addHeader("X-Forwarded-For", "198.51.100." + request.hashCode() % 200);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
