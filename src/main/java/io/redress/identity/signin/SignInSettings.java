package io.redress.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code redress.sign-in.*}: limits on wrong passwords, counted on each node.
 *
 * @param guesses per address and user, or per known device and user
 * @param fromAddress per address, across all users
 * @param forUser per user, across all addresses, excluding known devices
 * @param remembered maximum number of entries kept for each kind of limit
 * @param knownDevice how long a browser is recognized after the last sign-in
 */
@ConfigurationProperties("redress.sign-in")
record SignInSettings(
        @DefaultValue Guesses guesses,
        @DefaultValue FromAddress fromAddress,
        @DefaultValue ForUser forUser,
        @DefaultValue("100000") int remembered,
        @DefaultValue("180d") Duration knownDevice) {

    /** A burst limit that refills evenly over the period. */
    record Guesses(@DefaultValue("10") int atOnce, @DefaultValue("2m") Duration period) {}

    record FromAddress(@DefaultValue("100") int atOnce, @DefaultValue("10m") Duration period) {}

    record ForUser(@DefaultValue("100") int atOnce, @DefaultValue("1h") Duration period) {}
}
