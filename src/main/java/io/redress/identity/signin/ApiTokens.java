package io.redress.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bearer tokens that users create for API clients. The token itself is shown once; only its digest is stored, with the digest of the password at the
 * time of creation: the token becomes invalid when the password changes or the user is removed.
 */
@Component
class ApiTokens {

    /** The part of a token that may be shown after its creation. */
    record ApiToken(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    record NewToken(ApiToken about, String secret) {}

    private record Owner(String user, String credential) {}

    private static final String PREFIX = "redress_";

    private final JdbcClient database;
    private final Directory directory;
    private final Clock clock;

    ApiTokens(JdbcClient database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    NewToken create(String user, String name, Duration lifetime) {
        var credential = directory.standing(user).map(Account::credential).orElseThrow(() -> new IllegalStateException(user + " has left"));
        var secret = PREFIX + RandomSecrets.next();
        var token = new ApiToken(UUID.randomUUID(), name, clock.instant(), clock.instant().plus(lifetime));
        database.sql("insert into api_token (id, user_id, credential, name, hash, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(token.id(), user, credential, name, DigestUtils.sha256Hex(secret), utc(token.createdAt()), utc(token.expiresAt()))
                .update();
        return new NewToken(token, secret);
    }

    /**
     * The current account of the token's owner; empty if the token is unknown or expired, or the user has been removed or has changed the password.
     */
    Optional<Account> accountOf(String secret) {
        return database.sql("select user_id, credential from api_token where hash = ? and expires_at > ?")
                .params(DigestUtils.sha256Hex(secret), utc(clock.instant()))
                .query((row, number) -> new Owner(row.getString(1), row.getString(2))).optional()
                .flatMap(owner -> directory.standing(owner.user()).filter(account -> account.credential().equals(owner.credential())));
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
}
