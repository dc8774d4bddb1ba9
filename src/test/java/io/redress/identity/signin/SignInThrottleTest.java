package io.redress.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Password guessing is throttled; how attackers are identified, and who is not affected. */
class SignInThrottleTest {

    private static final SignInSettings SETTINGS = new SignInSettings(new SignInSettings.Guesses(10, Duration.ofMinutes(2)),
            new SignInSettings.FromAddress(30, Duration.ofMinutes(10)), new SignInSettings.ForUser(50, Duration.ofHours(1)), 1000, Duration.ofDays(1));

    private final Watch watch = new Watch();
    private final KnownDevices devices = mock(KnownDevices.class);
    private final SignInThrottle throttle = new SignInThrottle(SETTINGS, devices, watch);

    private static class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-22T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static UsernamePasswordAuthenticationToken attempt(String user, String address, String device) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (device != null) {
            request.setCookies(new Cookie("redress-device", device));
        }
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(user, "x");
        attempt.setDetails(new SignInDetails(request));
        return attempt;
    }

    private boolean heard(String user, String address, String device) {
        return throttle.count(attempt(user, address, device)).isEmpty();
    }

    private void guess(int times, String user, String address) {
        for (int i = 0; i < times; i++) {
            throttle.count(attempt(user, address, null));
        }
    }

    @Test
    void listensToTenWrongPasswordsAndThenToOneInTwelveSeconds() {
        guess(10, "agent", "192.0.2.1");
        assertThat(throttle.count(attempt("agent", "192.0.2.1", null))).hasValue(Duration.ofSeconds(12));
        watch.now = watch.now.plusSeconds(12);
        assertThat(heard("agent", "192.0.2.1", null)).isTrue();
        assertThat(heard("agent", "192.0.2.1", null)).isFalse();
    }

    @Test
    void countsNoRightPassword() {
        for (int i = 0; i < 100; i++) {
            assertThat(heard("agent", "192.0.2.1", null)).isTrue();
            throttle.wasRight(attempt("agent", "192.0.2.1", null));
        }
    }

    @Test
    void holdsUpNeitherTheSameUserElsewhereNorAnotherUserThere() {
        guess(20, "agent", "192.0.2.1");
        assertThat(heard("agent", "192.0.2.2", null)).isTrue();
        assertThat(heard("agent2", "192.0.2.1", null)).isTrue();
    }

    @Test
    void slowsDownOneAddressThatTriesManyUsers() {
        for (int i = 0; i < 30; i++) {
            assertThat(heard("user" + i, "192.0.2.1", null)).isTrue();
        }
        assertThat(heard("one-more", "192.0.2.1", null)).isFalse();
        assertThat(heard("one-more", "192.0.2.2", null)).isTrue();
    }

    @Test
    void slowsDownManyAddressesThatTryOneUserButNotTheUsersOwnDevice() {
        when(devices.knows(any(), any())).thenAnswer(asked -> "own".equals(asked.getArgument(0)) && "agent".equals(asked.getArgument(1)));
        for (int i = 0; i < 50; i++) {
            assertThat(heard("agent", "192.0.2." + i, null)).isTrue();
        }
        assertThat(heard("agent", "198.51.100.1", null)).isFalse();
        assertThat(heard("agent", "198.51.100.1", "stolen")).isFalse();
        assertThat(heard("agent", "198.51.100.1", "own")).isTrue();
    }

    @Test
    void takesTheHalfOfAnAddressThatOneCustomerHasForOne() {
        guess(10, "agent", "2001:db8:1:2::1");
        assertThat(heard("agent", "2001:db8:1:2:ffff::9", null)).isFalse();
        assertThat(heard("agent", "2001:db8:1:3::1", null)).isTrue();
    }

    @Test
    void listensToAKnownDeviceNoMoreOftenThanToOthers() {
        when(devices.knows(any(), any())).thenReturn(true);
        for (int i = 0; i < 10; i++) {
            assertThat(heard("agent", "192.0.2.1", "own")).isTrue();
        }
        assertThat(heard("agent", "192.0.2.1", "own")).isFalse();
    }
}
