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
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Rate limiter for wrong passwords that affects only those who guess: they count against address and user together and, with higher limits, against
 * the address and against the user alone. A device on which the user has signed in before has its own limit, so that others cannot use it up. Names
 * are counted as entered, without checking whether the user exists.
 */
@Component
class SignInThrottle {

    private static final int MAX_NAME_LENGTH = 100;

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
     * Counts the attempt as failed until it proves successful.
     *
     * @return how long to wait if the limit is exceeded; nothing is counted then
     */
    Optional<Duration> count(Authentication attempt) {
        List<Bucket> counted = new ArrayList<>();
        for (var bucket : bucketsOf(attempt)) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                counted.forEach(consumed -> consumed.addTokens(1));
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
        var user = StringUtils.truncate(attempt.getName(), MAX_NAME_LENGTH);
        var device = SignInDetails.deviceOf(attempt);
        if (devices.knows(device, user)) {
            return List.of(bucket("device " + DigestUtils.sha256Hex(device) + " " + user, settings.guesses().atOnce(), settings.guesses().period()));
        }
        var address = SignInDetails.addressOf(attempt);
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
