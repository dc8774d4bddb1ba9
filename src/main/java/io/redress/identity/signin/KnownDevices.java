package io.redress.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Browsers in which a user has signed in before. They hold a random secret, of which only the digest is stored; attempts from elsewhere do not count
 * against them. The secret grants no access by itself, and is forgotten when the password changes.
 */
@Component
class KnownDevices {

    private static final String COOKIE = "redress-device";
    private static final int MAX_LENGTH = 100;

    private final JdbcClient database;
    private final SignInSettings settings;
    private final Clock clock;

    KnownDevices(JdbcClient database, SignInSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    static String secretIn(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE) && cookie.getValue().length() <= MAX_LENGTH)
                .map(Cookie::getValue).findFirst().orElse(null);
    }

    /** @param secret null if the device sends none */
    boolean knows(String secret, String user) {
        return secret != null && database.sql("select exists (select 1 from known_device where digest = ? and user_id = ? and expires_at > ?)")
                .params(DigestUtils.sha256Hex(secret), user, utc(clock.instant())).query(Boolean.class).single();
    }

    /** Called after a successful sign-in. */
    void remember(HttpServletRequest request, HttpServletResponse response, String user) {
        var presented = secretIn(request);
        var secret = presented != null && isIssued(presented) ? presented : RandomSecrets.next();
        var until = clock.instant().plus(settings.knownDevice());
        database.sql("delete from known_device where expires_at <= ?").param(utc(clock.instant())).update();
        database.sql("insert into known_device (digest, user_id, expires_at) values (?, ?, ?) "
                        + "on conflict (digest, user_id) do update set expires_at = excluded.expires_at")
                .params(DigestUtils.sha256Hex(secret), user, utc(until)).update();
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, secret).path("/login").httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).maxAge(settings.knownDevice()).build().toString());
    }

    /** A secret that was not issued here is not adopted. */
    private boolean isIssued(String secret) {
        return database.sql("select exists (select 1 from known_device where digest = ?)").param(DigestUtils.sha256Hex(secret)).query(Boolean.class).single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
