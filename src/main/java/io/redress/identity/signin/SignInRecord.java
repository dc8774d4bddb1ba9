package io.redress.identity.signin;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Audit trail of sign-in attempts: user, time, address and outcome. */
@Component
class SignInRecord {

    enum Outcome {
        SIGNED_IN, WRONG_PASSWORD, SIGNED_OUT
    }

    private static final int MAX_NAME_LENGTH = 255;

    private final JdbcClient database;
    private final Clock clock;

    SignInRecord(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Authentication who, Outcome outcome) {
        var address = who.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        database.sql("insert into sign_in (user_id, at, outcome, remote_address) values (?, ?, ?, ?)")
                .params(StringUtils.truncate(who.getName(), MAX_NAME_LENGTH), clock.instant().atOffset(ZoneOffset.UTC), outcome.name(), address)
                .update();
    }
}
