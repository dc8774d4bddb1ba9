package io.redress.intake.mailbox;

import io.redress.complaint.Reference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mails have been dealt with. A mail's row is committed together with what it led to, so it leads to it once. */
@Repository
class HandledMails {

    /** What a mail led to. */
    enum Result {
        COMPLAINT, REPLY, BOUNCE, ASIDE
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    HandledMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the mail for this transaction; of two at the same time the second waits for the end of the first.
     *
     * @param sender address, or null
     * @return false where it has been dealt with
     */
    boolean claim(String key, String digest, String sender) {
        return jdbc.sql("insert into mail_handled (key, digest, sender, result, handled_at) values (?, ?, ?, ?, ?) on conflict (key) do nothing")
                .params(key, digest, sender == null ? null : digest(sender), Result.ASIDE.name(), Timestamp.from(clock.instant()))
                .update() == 1;
    }

    void ledTo(String key, Result result, Reference reference) {
        jdbc.sql("update mail_handled set result = ?, reference = ? where key = ?")
                .params(result.name(), reference == null ? null : reference.value(), key).update();
    }

    Optional<String> digestOf(String key) {
        return jdbc.sql("select digest from mail_handled where key = ?").param(key).query(String.class).optional();
    }

    /** How many mails of this sender were dealt with within this time, the one in hand included. */
    int of(String sender, Duration within) {
        return jdbc.sql("select count(*) from mail_handled where sender = ? and handled_at > ?")
                .params(digest(sender), Timestamp.from(clock.instant().minus(within))).query(Integer.class).single();
    }

    /**
     * Forgets mails that were dealt with long ago, at most 10,000 at once. Safe on several nodes: each takes the rows that no
     * other is deleting.
     *
     * @return how many
     */
    int forget(Duration older) {
        return jdbc.sql("""
                delete from mail_handled where key in (
                  select key from mail_handled where handled_at < ? limit 10000 for update skip locked)""")
                .param(Timestamp.from(clock.instant().minus(older))).update();
    }

    /** Nobody needs to read addresses here. */
    static String digest(String text) {
        try {
            var bytes = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
