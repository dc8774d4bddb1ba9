package io.redress.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bearer tokens of users for their programs. The token itself is shown once; only its digest is kept. */
@Component
class ApiTokens {

    /** What may be shown of a token after it was made. */
    record ApiToken(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    record NewToken(ApiToken about, String secret) {}

    private static final String PREFIX = "redress_";
    private static final int RANDOM_BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    NewToken create(String user, String name, Duration goodFor) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var token = new ApiToken(UUID.randomUUID(), name, clock.instant(), clock.instant().plus(goodFor));
        database.sql("insert into api_token (id, user_id, name, hash, created_at, expires_at) values (?, ?, ?, ?, ?, ?)")
                .params(token.id(), user, name, hash(secret), utc(token.createdAt()), utc(token.expiresAt()))
                .update();
        return new NewToken(token, secret);
    }

    Optional<String> userOf(String secret) {
        return database.sql("select user_id from api_token where hash = ? and expires_at > ?")
                .params(hash(secret), utc(clock.instant()))
                .query(String.class).optional();
    }

    List<ApiToken> of(String user) {
        return database.sql("select id, name, created_at, expires_at from api_token where user_id = ? order by created_at")
                .param(user).query(ApiTokens::read).list();
    }

    boolean delete(String user, UUID id) {
        return database.sql("delete from api_token where user_id = ? and id = ?").params(user, id).update() == 1;
    }

    private static ApiToken read(ResultSet row, int number) throws SQLException {
        return new ApiToken(row.getObject("id", UUID.class), row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
