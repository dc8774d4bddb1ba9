package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation that already has case files keeps their search terms. */
@RedressTest
class SearchWordsMigrationTest {

    private static final String OLD = "redress_old";

    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired JavaMigration[] inJava;

    private DataSource old;

    @BeforeEach
    void anInstallationOfBefore() throws Exception {
        jdbc.sql("create database " + OLD).update();
        try (var connection = database.getConnection()) {
            old = new DriverManagerDataSource(connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/" + OLD), "postgres", "postgres");
        }
        migrate("90");
        JdbcClient.create(old).sql("""
                insert into complaint (reference, status, received_at, tracking_token, channel, language, complainant, subject, narrative,
                  search_text)
                values ('R-2025-000001', 'CLOSED', '2025-03-04T05:06:07Z', 'token', 'WEB', 'en', '{}', '{}', 'It leaks',
                  'r-2025-000001 it leaks')""").update();
    }

    @AfterEach
    void drop() {
        jdbc.sql("drop database " + OLD).update();
    }

    @Test
    void movesTheWordsBesideTheCaseFiles() {
        migrate("91");
        assertThat(JdbcClient.create(old).sql("select reference, received_at, words from complaint_words").query().singleRow())
                .containsEntry("reference", "R-2025-000001")
                .containsEntry("received_at", Timestamp.from(Instant.parse("2025-03-04T05:06:07Z")))
                .containsEntry("words", "r-2025-000001 it leaks");
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(old).javaMigrations(inJava).target(version).load().migrate();
    }
}
