package io.redress.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores responses under the client's idempotency key. The key is written before the work and in the same transaction: of two concurrent
 * requests, one waits for the other's row and then finds its response there; failed work leaves no key.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IdempotencyKeys {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final IntakeSettings settings;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, ObjectMapper json, IntakeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** The response given earlier to the same request, or a new one, which is stored. */
    Receipt once(String caller, String key, String digest, Supplier<Receipt> work) {
        if (claim(caller, key, digest)) {
            var receipt = work.get();
            remember(caller, key, receipt);
            return receipt;
        }
        return before(caller, key, digest).orElseThrow(() -> new ApiException(HttpStatus.UNPROCESSABLE_ENTITY, "problem.key-reused"));
    }

    private boolean claim(String caller, String key, String digest) {
        return jdbc.sql("""
                insert into idempotency_key (caller, key, digest, created_at) values (:caller, :key, :digest, :now)
                on conflict (caller, key) do update set digest = excluded.digest, created_at = excluded.created_at
                  where idempotency_key.created_at < :oldest""")
                .param("caller", caller).param("key", key).param("digest", digest)
                .param("now", Timestamp.from(clock.instant())).param("oldest", Timestamp.from(oldest()))
                .update() == 1;
    }

    private void remember(String caller, String key, Receipt receipt) {
        jdbc.sql("update idempotency_key set reference = ?, answer = ?::jsonb where caller = ? and key = ?")
                .params(receipt.reference().value(), json.valueToTree(receipt).toString(), caller, key)
                .update();
    }

    private Optional<Receipt> before(String caller, String key, String digest) {
        return jdbc.sql("select answer from idempotency_key where caller = ? and key = ? and digest = ?")
                .params(caller, key, digest)
                .query((row, n) -> receipt(row.getString("answer")))
                .optional();
    }

    private Receipt receipt(String answer) {
        try {
            return json.readValue(answer, Receipt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Table idempotency_key holds an answer that is none", e);
        }
    }

    /** Safe to run on several nodes at once: each skips rows that another is deleting. */
    @Transactional
    public int forgetOld() {
        return jdbc.sql("""
                delete from idempotency_key where (caller, key) in (
                  select caller, key from idempotency_key where created_at < ? limit 10000 for update skip locked)""")
                .param(Timestamp.from(oldest()))
                .update();
    }

    private Instant oldest() {
        return clock.instant().minus(settings.idempotency().keep());
    }
}
