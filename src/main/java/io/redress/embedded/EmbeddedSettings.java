package io.redress.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the default run.
 *
 * @param dataDir where the database and the mail are kept; REDRESS_DATA_DIR
 * @param durable whether a commit waits for the disk; only tests that throw their data away switch it off
 */
@ConfigurationProperties("redress.embedded")
record EmbeddedSettings(@DefaultValue("./data") Path dataDir, @DefaultValue("true") boolean durable) {}
