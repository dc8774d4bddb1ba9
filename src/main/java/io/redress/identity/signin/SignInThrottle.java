package io.redress.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Slows down whoever guesses, and nobody else: wrong passwords count against address and user together, and, more of them, against the address and
 * against the user alone. A device on which the user has signed in before has a count of its own, so that strangers cannot use it up. It knows
 * names as they are typed in and does not ask whether there is such a user.
 */
@Component
class SignInThrottle {

    private static final int LONGEST_NAME = 100;

    private final SignInSettings settings;
    private final KnownDevices devices;
    private final TimeMeter time;
    private final Cache<String, Bucket> counts;

    SignInThrottle(SignInSettings settings, KnownDevices devices, Clock clock) {
        this.settings = settings;
        this.devices = devices;
        this.time = new ClockMeter(clock);
        this.counts = Caffeine.newBuilder().maximumSize(3L * settings.remembered()).expireAfterAccess(Duration.ofHours(2)).build();
    }

    /**
     * Counts the attempt as a wrong one until it proves right.
     *
     * @return how long to wait where there have been too many; nothing is counted then
     */
    Optional<Duration> count(Authentication attempt) {
        List<Bucket> counted = new ArrayList<>();
        for (var bucket : bucketsOf(attempt)) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                counted.forEach(one -> one.addTokens(1));
                return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            counted.add(bucket);
        }
        return Optional.empty();
    }

    void wasRight(Authentication attempt) {
        bucketsOf(attempt).forEach(bucket -> bucket.addTokens(1));
    }

    private List<Bucket> bucketsOf(Authentication attempt) {
        var user = StringUtils.truncate(attempt.getName(), LONGEST_NAME);
        var device = Attempt.deviceOf(attempt);
        if (devices.knows(device, user)) {
            return List.of(bucket("device " + Digests.sha256(device) + " " + user, settings.guesses().atOnce(), settings.guesses().period()));
        }
        var address = Attempt.addressOf(attempt);
        return List.of(
                bucket("both " + address + " " + user, settings.guesses().atOnce(), settings.guesses().period()),
                bucket("address " + address, settings.fromAddress().atOnce(), settings.fromAddress().period()),
                bucket("user " + user, settings.forUser().atOnce(), settings.forUser().period()));
    }

    private Bucket bucket(String key, int atOnce, Duration period) {
        return counts.get(key, unknown -> Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(atOnce, period)).build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
