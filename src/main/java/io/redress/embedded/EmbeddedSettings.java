package io.redress.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded mode.
 *
 * @param enabled false if the application must not start without a real database, as in a container; REDRESS_EMBEDDED_ENABLED
 * @param dataDir directory for the database and the mail; REDRESS_DATA_DIR
 * @param durable whether commits and accepted mails are flushed to disk; disabled only by tests that discard their data
 * @param smtpPort SMTP port of the mail server, on the loopback interface only; 0 picks a free port
 * @param imapPort IMAP port of the mail server, on the loopback interface only; 0 picks a free port
 */
@ConfigurationProperties("redress.embedded")
record EmbeddedSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("true") boolean durable,
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort) {}
