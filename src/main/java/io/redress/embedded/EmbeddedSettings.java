package io.redress.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the default run.
 *
 * @param enabled false where a run without a real database must not start at all, as in a container; REDRESS_EMBEDDED_ENABLED
 * @param dataDir where the database and the mail are kept; REDRESS_DATA_DIR
 * @param durable whether a commit and an accepted mail wait for the disk; only tests that throw their data away switch it off
 * @param smtpPort where the mail server takes mail, on this machine only; 0 is any free port
 * @param imapPort where mail programs of this machine may fetch it; 0 is any free port
 */
@ConfigurationProperties("redress.embedded")
record EmbeddedSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("true") boolean durable,
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort) {}
