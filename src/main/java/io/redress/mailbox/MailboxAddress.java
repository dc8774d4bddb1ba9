package io.redress.mailbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Location and credentials of the mailbox. Its string form omits the password. */
record MailboxAddress(String protocol, String host, int port, String user, String password, String folder) {

    private static final Pattern SHAPE =
            Pattern.compile("(imaps?)://([^:/]+):(.*)@([^@/:\\s]+|\\[[0-9a-fA-F:.]+])(?::(\\d{1,5}))?(?:/(.*))?", Pattern.CASE_INSENSITIVE);
    private static final int IMAP = 143;
    private static final int IMAPS = 993;

    /** @throws IllegalArgumentException with a message that explains the format, without the password */
    static MailboxAddress parse(String url) {
        var parts = SHAPE.matcher(url.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("The setting REDRESS_MAILBOX_URL (redress.mailbox.url) is not of the form "
                    + "imaps://user:password@host:port/folder with special characters percent-encoded, @ in the user as %40.");
        }
        var protocol = parts.group(1).toLowerCase(Locale.ROOT);
        var port = parts.group(5) != null ? Integer.parseInt(parts.group(5)) : protocol.equals("imaps") ? IMAPS : IMAP;
        return new MailboxAddress(protocol, parts.group(4).replaceAll("[\\[\\]]", ""), port, decoded(parts, 2), decoded(parts, 3), folder(parts));
    }

    private static String folder(Matcher parts) {
        return parts.group(6) == null || parts.group(6).isBlank() ? "INBOX" : decoded(parts, 6);
    }

    /** A plus stays a plus: this is not form encoding. */
    private static String decoded(Matcher parts, int group) {
        return URLDecoder.decode(parts.group(group).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    boolean onThisMachine() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    /** The same on all nodes that poll this mailbox. */
    String name() {
        return user + "@" + host + ":" + port + "/" + folder;
    }

    @Override
    public String toString() {
        return protocol + "://" + name();
    }
}
