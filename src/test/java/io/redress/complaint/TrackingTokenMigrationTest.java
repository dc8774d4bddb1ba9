package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.tracking.TrackingKey;
import io.redress.tracking.TrackingTokens;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Links issued before tokens were derived still open their case, although the token is gone from the database. */
@RedressTest
class TrackingTokenMigrationTest {

    private static final String OLD = "redress_tokens";
    private static final String TOKEN = "q0V_aB3-xYz9KlmNop12QrStUvWx4567";
    private static final String REFERENCE = "C-2025-000001";

    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired JavaMigration[] inJava;
    @Autowired TrackingTokens tokens;

    private DataSource old;

    @BeforeEach
    void anInstallationOfBefore() throws Exception {
        jdbc.sql("create database " + OLD).update();
        try (var connection = database.getConnection()) {
            old = new DriverManagerDataSource(connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/" + OLD), "postgres", "postgres");
        }
        migrate("91");
        var before = JdbcClient.create(old);
        before.sql("""
                insert into complaint (reference, status, received_at, tracking_token, channel, language, complainant, subject, narrative)
                values (?, 'RECEIVED', '2025-03-04T05:06:07Z', ?, 'WEB', 'en', '{}', '{}', 'It leaks')""").params(REFERENCE, TOKEN).update();
        before.sql("""
                insert into letter (id, key, reference, name, language, channel, subject, text, html, state, queued_at) values
                (gen_random_uuid(), 'k', ?, 'acknowledgement', 'en', 'EMAIL', 's', ?, ?, 'QUEUED', '2025-03-04T05:06:07Z')""")
                .params(REFERENCE, "track?reference=C-2025-000001&token=" + TOKEN, "track?reference=C-2025-000001&amp;token=" + TOKEN).update();
        before.sql("insert into case_entry (reference, at, actor, kind, data) values (?, '2025-03-04T05:06:07Z', 'complainant', 'MESSAGE', ?::jsonb)")
                .params(REFERENCE, "{\"text\": \"> &token=" + TOKEN + "\"}").update();
        before.sql("insert into idempotency_key (caller, key, digest, reference, answer, created_at) values ('anonymous', 'k', 'd', ?, ?::jsonb, '2025-03-04T05:06:07Z')")
                .params(REFERENCE, "{\"trackingToken\": \"" + TOKEN + "\", \"status\": \"RECEIVED\"}").update();
        migrate("125");
    }

    @AfterEach
    void drop() {
        jdbc.sql("drop database " + OLD).update();
    }

    @Test
    void theOldLinkStillOpensItsCaseAndNoOther() {
        var key = JdbcClient.create(old).sql("select tracking_salt, earlier_tracking_digest from complaint")
                .query((row, n) -> new TrackingKey(row.getObject(1, UUID.class), row.getString(2))).single();
        assertThat(tokens.opens(TOKEN, REFERENCE, Optional.of(key))).isTrue();
        assertThat(tokens.opens(tokens.of(REFERENCE, key), REFERENCE, Optional.of(key))).as("the link of a later letter").isTrue();
        assertThat(tokens.opens(TOKEN.replace('q', 'Q'), REFERENCE, Optional.of(key))).isFalse();
        assertThat(tokens.opens(TOKEN, "C-2025-000002", Optional.of(TrackingKey.fresh()))).isFalse();
    }

    @Test
    void noTableHoldsTheTokenAnyLonger() {
        var after = JdbcClient.create(old);
        assertThat(after.sql("select text || html from letter").query(String.class).single()).doesNotContain(TOKEN).contains("token=********");
        for (var table : new String[] {"complaint", "letter", "case_entry", "idempotency_key"}) {
            assertThat(after.sql("select row_to_json(t)::text from " + table + " t").query(String.class).list()).as(table)
                    .hasSize(1).noneMatch(row -> row.contains(TOKEN));
        }
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(old).javaMigrations(inJava).target(version).load().migrate();
    }
}
