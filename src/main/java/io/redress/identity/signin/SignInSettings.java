package io.redress.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code redress.sign-in.*}: how many wrong passwords are listened to, counted on each node.
 *
 * @param guesses from one address, or one known device, for one user
 * @param fromAddress from one address for whatever users
 * @param forUser for one user from whatever addresses, known devices aside
 * @param remembered addresses and users remembered at most, of each kind
 * @param knownDevice how long a browser is known after the last sign-in
 */
@ConfigurationProperties("redress.sign-in")
record SignInSettings(
        @DefaultValue Guesses guesses,
        @DefaultValue FromAddress fromAddress,
        @DefaultValue ForUser forUser,
        @DefaultValue("100000") int remembered,
        @DefaultValue("180d") Duration knownDevice) {

    /** So many at once; they grow back evenly over the period. */
    record Guesses(@DefaultValue("10") int atOnce, @DefaultValue("2m") Duration period) {}

    record FromAddress(@DefaultValue("100") int atOnce, @DefaultValue("10m") Duration period) {}

    record ForUser(@DefaultValue("100") int atOnce, @DefaultValue("1h") Duration period) {}
}
