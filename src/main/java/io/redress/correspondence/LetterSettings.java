package io.redress.correspondence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code redress.letters.*}; all optional.
 *
 * @param directory templates in it override those of the same name and are read again for every letter
 * @param from sender, if not the company's e-mail address
 * @param replyTo reply address, if not the sender
 * @param domain right-hand side of message ids, if not the sender's domain
 */
@ConfigurationProperties("redress.letters")
record LetterSettings(Path directory, String from, String replyTo, String domain) {}
