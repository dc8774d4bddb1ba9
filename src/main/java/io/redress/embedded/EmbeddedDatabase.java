package io.redress.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL inside the default run, as durable as a real one. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnEmbeddedMode.class)
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    DataDirectory dataDirectory(EmbeddedSettings settings) throws IOException {
        return new DataDirectory(settings.dataDir());
    }

    @Bean
    EmbeddedPostgres embeddedPostgres(DataDirectory directory, EmbeddedSettings settings) throws IOException {
        var files = directory.resolve("postgresql");
        if (Files.notExists(files) && settings.durable()) {
            new FirstStart(directory.resolve("postgresql.new"), files).make(unfinished -> server(unfinished, settings));
        }
        new Orphan(files).stop();
        return start(server(files, settings));
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

    /** After a sudden death of everything, PostgreSQL refuses to start until the last process of the dead server has noticed. */
    private static EmbeddedPostgres start(EmbeddedPostgres.Builder server) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                return server.start();
            } catch (IOException | IllegalStateException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.warn("The database does not start, trying again: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
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
