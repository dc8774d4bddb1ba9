package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Complaints filed before the migration are found, and their complainants recognized, like new ones. */
@RedressTest
class WordsAndTelephonesMigrationTest {

    private static final String OLD = "redress_telephones";

    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired JavaMigration[] inJava;

    private DataSource old;

    @BeforeEach
    void anInstallationOfBefore() throws SQLException {
        jdbc.sql("create database " + OLD).update();
        try (var connection = database.getConnection()) {
            old = new DriverManagerDataSource(connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/" + OLD), "postgres", "postgres");
        }
        migrate("136");
        insert("C-2025-000001", "5555 0177", "phone:55550177");
        insert("C-2025-000002", "000", "phone:000");
    }

    private void insert(String reference, String phone, String key) {
        JdbcClient.create(old).sql("""
                insert into complaint (reference, status, received_at, tracking_salt, channel, language, complainant, subject, narrative, demand,
                  complainant_keys)
                values (?, 'CLOSED', '2025-03-04T05:06:07Z', gen_random_uuid(), 'WEB', 'en', json_build_object('phone', ?, 'anonymous', false)::jsonb,
                  '{}', 'It ＬＥＡＫＳ', 'Money back', array[?])""").params(reference, phone, key).update();
        JdbcClient.create(old).sql("insert into complaint_words values (?, '2025-03-04T05:06:07Z', 'it leaks')").param(reference).update();
    }

    @AfterEach
    void drop() {
        jdbc.sql("drop database " + OLD).update();
    }

    @Test
    void makesWordsAndKeysAsTheyAreMadeNow() {
        migrate("137");
        assertThat(keys("C-2025-000001")).containsExactly("phone:+861055550177");
        assertThat(keys("C-2025-000002")).isEmpty();
        assertThat(JdbcClient.create(old).sql("select words from complaint_words where reference = 'C-2025-000001'").query(String.class).single())
                .contains("+861055550177", "5555 0177", "it leaks", "money back");
    }

    private String[] keys(String reference) {
        return JdbcClient.create(old).sql("select complainant_keys from complaint where reference = ?").param(reference)
                .query((row, n) -> (String[]) row.getArray(1).getArray()).single();
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(old).javaMigrations(inJava).target(version).load().migrate();
    }
}
