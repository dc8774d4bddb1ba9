package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * With an external database nothing is seeded, and a missing setting stops the start with one sentence that names it. Each start is a separate
 * process, as two engines of one name cannot share one.
 */
class ExternalDatabaseStartTest extends IdentityTest {

    @Autowired DataSource dataSource;
    @Autowired JdbcClient database;

    @Test
    void namesTheMissingDatabaseUser() throws Exception {
        assertThat(outputOf(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/none", "SPRING_MAIL_HOST", "localhost")))
                .contains("Set SPRING_DATASOURCE_USERNAME").doesNotContain("\tat ");
    }

    @Test
    void namesTheMissingMailServer() throws Exception {
        assertThat(outputOf(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/none", "SPRING_DATASOURCE_USERNAME", "redress")))
                .contains("Set SPRING_MAIL_HOST").doesNotContain("\tat ");
    }

    @Test
    void namesTheMissingSecretOfTrackingLinks() throws Exception {
        assertThat(outputOf(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/none", "SPRING_DATASOURCE_USERNAME", "redress",
                "SPRING_MAIL_HOST", "localhost"))).contains("Set REDRESS_TRACKING_SECRET").doesNotContain("\tat ");
    }

    @Test
    void seedsNobodyButTheFirstAdministratorWhomItAsksFor() throws Exception {
        var settings = new TreeMap<>(Map.of("SPRING_DATASOURCE_URL", anotherDatabase(), "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_MAIL_HOST", "localhost", "REDRESS_SYSTEMS_STANDIN_ENABLED", "true", "REDRESS_TRACKING_SECRET", "a".repeat(32)));
        assertThat(outputOf(settings)).contains("Set REDRESS_ADMIN_ID and REDRESS_ADMIN_PASSWORD");
        assertThat(users(settings)).isEmpty();
        settings.putAll(Map.of("REDRESS_ADMIN_ID", "chief", "REDRESS_ADMIN_PASSWORD", "a long one"));
        assertThat(outputOf(settings)).contains("Started RedressApplication");
        assertThat(users(settings)).containsExactly("chief");
        settings.put("REDRESS_TRACKING_SECRET", "b".repeat(32));
        assertThat(outputOf(settings)).as("links made with another secret").contains("is not the secret that the links of this database were made with")
                .doesNotContain("\tat ");
    }

    private String anotherDatabase() throws SQLException {
        database.sql("create database real_run").update();
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL().replace("/postgres?", "/real_run?");
        }
    }

    private static List<String> users(Map<String, String> settings) {
        var source = new DriverManagerDataSource(settings.get("SPRING_DATASOURCE_URL"), "postgres", "postgres");
        return JdbcClient.create(source).sql("select id_ from act_id_user").query(String.class).list();
    }

    /** The output of the application until it has started or failed. */
    private static String outputOf(Map<String, String> settings) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = new ProcessBuilder(java, "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"), "io.redress.RedressApplication")
                .redirectErrorStream(true);
        start.environment().putAll(settings);
        start.environment().put("SERVER_PORT", "0");
        var process = start.start();
        try (var output = process.inputReader()) {
            var text = new StringBuilder();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                text.append(line).append('\n');
                if (line.contains("Started RedressApplication")) {
                    process.toHandle().destroy();
                }
            }
            return text.toString();
        } finally {
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }
}
