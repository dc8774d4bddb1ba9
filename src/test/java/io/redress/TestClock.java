package io.redress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the tests: it backs the {@link Clock} bean of every application that a test starts, and so the engine, and the data that tests
 * create themselves. It follows real time unless a test moves it; the system property {@code redress.test.clock} starts it at any other moment
 * ({@code 2028-02-29T09:00:00+08:00}), at which it waits for the first test and then runs on, or stands still if {@code redress.test.clock.stands}
 * is {@code true}. Changes made by a test are undone when it ends ({@link TestClockListener}).
 */
public final class TestClock extends Clock {

    /** The company's time zone; the default of {@code redress.time-zone}. */
    private static final ZoneId COMPANY = ZoneId.of("Asia/Shanghai");
    private static final Clock REAL = Clock.tickMillis(ZoneOffset.UTC);
    private static final TestClock CLOCK = new TestClock(System.getProperty("redress.test.clock"), Boolean.getBoolean("redress.test.clock.stands"));

    private final boolean stands;
    private volatile Hands hands;
    private Hands unmoved;

    /** @param since the real moment at which the clock showed that time; null while it stands still */
    private record Hands(Instant shown, Instant since) {

        Instant read() {
            return since == null ? shown : shown.plus(Duration.between(since, REAL.instant()));
        }
    }

    private TestClock(String start, boolean stands) {
        this.stands = stands;
        var now = REAL.instant();
        this.unmoved = start == null ? new Hands(now, stands ? null : now) : new Hands(OffsetDateTime.parse(start).toInstant(), null);
        this.hands = unmoved;
    }

    public static TestClock get() {
        return CLOCK;
    }

    /** The real time, for talking to an application in another process. */
    public static Clock real() {
        return REAL;
    }

    /** The current day in the company's time zone. */
    public static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.instant(), COMPANY);
    }

    @Override
    public Instant instant() {
        return hands.read();
    }

    /** Sets the time; the clock keeps running. */
    public void moveTo(Instant time) {
        hands = stands ? new Hands(time, null) : new Hands(time, REAL.instant());
    }

    public void forward(Duration time) {
        moveTo(instant().plus(time));
    }

    /** Stops the clock at this time until the test ends. */
    public void standAt(Instant time) {
        hands = new Hands(time, null);
    }

    synchronized void firstTestBegins() {
        if (!stands && unmoved.since() == null) {
            unmoved = new Hands(unmoved.shown(), REAL.instant());
            hands = unmoved;
        }
    }

    synchronized void testEnded() {
        hands = unmoved;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(zone);
    }

    /** The same clock in another time zone. */
    private final class InZone extends Clock {

        private final ZoneId zone;

        InZone(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(other);
        }

        @Override
        public Instant instant() {
            return TestClock.this.instant();
        }
    }
}
