package io.redress.intake;

import static io.redress.intake.Visitor.agent;
import static io.redress.intake.Visitor.filing;
import static io.redress.intake.Visitor.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rate limiter guards every endpoint that anonymous callers can write to. */
@RedressTest
class RateLimitInPlaceTest {

    @Autowired
    private MockMvc door;

    @Autowired
    private IntakeSettings settings;

    @Test
    void guardsFilingAndWhatIsSaidLater() throws Exception {
        assertThat(refusedAmong(filing("{"), "203.0.113.1")).isTrue();
        assertThat(refusedAmong(say("/C-2026-000001/messages", "{"), "203.0.113.2")).isTrue();
        assertThat(refusedAmong(filing("{").with(agent()), "203.0.113.3")).isFalse();
    }

    /** Twice as many as allowed, since the allowance refills meanwhile. */
    private boolean refusedAmong(MockHttpServletRequestBuilder request, String address) throws Exception {
        request.with(from -> {
            from.setRemoteAddr(address);
            return from;
        });
        for (int i = 0; i < 2 * settings.rateLimit().requests(); i++) {
            if (door.perform(request).andReturn().getResponse().getStatus() == 429) {
                return true;
            }
        }
        return false;
    }
}
