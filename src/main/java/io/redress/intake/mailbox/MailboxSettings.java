package io.redress.intake.mailbox;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code redress.mailbox.*}.
 *
 * @param url {@code imaps://user:password@host:port/folder}, special characters percent-encoded; without it the embedded mail
 *     server is read, or nothing
 * @param pollInterval pause between two readings; 0 reads never
 * @param batch most mails of one reading
 * @param maxSize largest mail that is fetched
 * @param perSender most mails of one address in an hour; the others are put aside
 * @param handledFolder where handled mail is moved; empty leaves it where it is, marked
 * @param keepSettled how long mail put aside is kept after somebody has dealt with it
 * @param keepHandled how long a mail is known to have been handled; at least 30 days, and longer than the mailbox keeps mail:
 *     after it, the same mail would make a second complaint
 * @param authservId name under which the company's mail server writes Authentication-Results into mail that it takes in; empty
 *     where none is to be believed, and senders are known by their address only
 * @param ownDomains domains of the company's people: a complaint that they forward is its original sender's
 */
@ConfigurationProperties("redress.mailbox")
record MailboxSettings(
        String url,
        @DefaultValue("10s") Duration pollInterval,
        @DefaultValue("50") int batch,
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("20") int perSender,
        @DefaultValue("") String handledFolder,
        @DefaultValue("90d") Duration keepSettled,
        @DefaultValue("400d") Duration keepHandled,
        @DefaultValue("") String authservId,
        @DefaultValue Set<String> ownDomains) {

    private static final Duration SHORTEST = Duration.ofDays(30);

    MailboxSettings {
        if (keepHandled.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "redress.mailbox.keep-handled must be 30d or more, or a mail that is delivered twice makes two complaints");
        }
    }

    /** The URL holds a password and is not told. */
    @Override
    public String toString() {
        return "MailboxSettings[every " + pollInterval + "]";
    }
}
