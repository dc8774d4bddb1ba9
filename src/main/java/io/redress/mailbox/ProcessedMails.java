package io.redress.mailbox;

import io.redress.complaint.Reference;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records which mails have been processed. A mail's row is committed together with its effects, so these occur once. */
@Repository
class ProcessedMails {

    /** The effect of a mail. */
    enum Result {
        COMPLAINT, REPLY, BOUNCE, ASIDE
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ProcessedMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims the mail for the current transaction; a concurrent claim waits for the first transaction to end.
     *
     * @param sender address, or null
     * @return false if it has already been processed
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

    /** Number of mails from this sender processed within this period, including the current one. */
    int of(String sender, Duration within) {
        return jdbc.sql("select count(*) from mail_handled where sender = ? and handled_at > ?")
                .params(digest(sender), Timestamp.from(clock.instant().minus(within))).query(Integer.class).single();
    }

    /**
     * Deletes the records of mails processed long ago, at most 10,000 at once. Safe to run on several nodes: each skips rows that
     * another is deleting.
     *
     * @return the number of deleted records
     */
    int forget(Duration older) {
        return jdbc.sql("""
                delete from mail_handled where key in (
                  select key from mail_handled where handled_at < ? limit 10000 for update skip locked)""")
                .param(Timestamp.from(clock.instant().minus(older))).update();
    }

    /** Addresses need not be readable here. */
    static String digest(String text) {
        return DigestUtils.sha256Hex(text.toLowerCase(Locale.ROOT));
    }
}
