package io.redress.embedded;

import io.redress.tracking.StoredSecret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Embedded PostgreSQL, as durable as a standalone one, and the secret that must not be stored in it. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedModeCondition.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    DataDirectory dataDirectory(EmbeddedSettings settings) throws IOException {
        return new DataDirectory(settings.dataDir());
    }

    @Bean
    StoredSecret keptSecret(DataDirectory directory) throws IOException {
        return new SecretFile(directory.resolve("tracking.secret")).read();
    }

    @Bean
    EmbeddedPostgres embeddedPostgres(DataDirectory directory, EmbeddedSettings settings) throws IOException {
        var files = directory.resolve("postgresql");
        if (Files.notExists(files) && settings.durable()) {
            new DatabaseInitializer(directory.resolve("postgresql.new"), files).make(unfinished -> server(unfinished, settings));
        }
        new OrphanedDatabase(files).stop();
        return server(files, settings).start();
    }

    private static EmbeddedPostgres.Builder server(Path files, EmbeddedSettings settings) {
        var durability = settings.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("timezone", "UTC");
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl("postgres", "postgres");
            }
        };
    }
}
