package io.redress.correspondence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code redress.letters.*}; all may be missing.
 *
 * @param directory templates in here replace those of the same name, read anew for every letter
 * @param from sender, where it is not the company's e-mail address
 * @param replyTo where answers go, where it is not the sender
 * @param domain right side of message ids, where it is not the sender's domain
 */
@ConfigurationProperties("redress.letters")
record LetterSettings(Path directory, String from, String replyTo, String domain) {}
