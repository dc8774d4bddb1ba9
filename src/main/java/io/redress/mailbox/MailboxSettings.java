package io.redress.mailbox;

import io.redress.complaint.AttachmentRules;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code redress.mailbox.*}.
 *
 * @param url {@code imaps://user:password@host:port/folder}, special characters percent-encoded; if unset, the embedded mail
 *     server is read, or nothing
 * @param pollInterval pause between two polls; 0 disables polling
 * @param batch maximum number of mails per poll
 * @param maxSize maximum size of a mail that is fetched; if unset, five times {@code redress.attachments.max-size}
 * @param perSender maximum number of mails per sender address and hour; further ones are quarantined
 * @param handledFolder folder to which processed mail is moved; if empty, it stays where it is, marked
 * @param keepSettled how long quarantined mail is kept after it has been settled
 * @param keepHandled how long processed mails are remembered; at least 30 days, and longer than the mailbox keeps mail:
 *     after that, the same mail would become a second complaint
 * @param authservId authserv-id under which the company's mail server adds Authentication-Results to incoming mail; if empty,
 *     none are trusted, and senders are identified by their address only
 * @param ownDomains domains of the company's employees: a complaint that they forward is filed as its original sender's
 */
@ConfigurationProperties("redress.mailbox")
record MailboxSettings(
        String url,
        @DefaultValue("10s") Duration pollInterval,
        @DefaultValue("50") int batch,
        DataSize maxSize,
        @DefaultValue("20") int perSender,
        @DefaultValue("") String handledFolder,
        @DefaultValue("90d") Duration keepSettled,
        @DefaultValue("400d") Duration keepHandled,
        @DefaultValue("") String authservId,
        @DefaultValue Set<String> ownDomains) {

    private static final int DOCUMENTS = 5;
    private static final Duration MIN_KEEP_HANDLED = Duration.ofDays(30);

    MailboxSettings {
        if (keepHandled.compareTo(MIN_KEEP_HANDLED) < 0) {
            throw new IllegalArgumentException(
                    "redress.mailbox.keep-handled must be 30d or more, or a mail that is delivered twice makes two complaints");
        }
    }

    DataSize maxSize(AttachmentRules attachments) {
        return maxSize == null ? DataSize.ofBytes(attachments.maxSize().toBytes() * DOCUMENTS) : maxSize;
    }

    /** The URL holds a password and is omitted. */
    @Override
    public String toString() {
        return "MailboxSettings[every " + pollInterval + "]";
    }
}
