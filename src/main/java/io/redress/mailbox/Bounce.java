package io.redress.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mail system's report about a mail that it could not deliver (RFC 3464, or free text).
 *
 * @param failed permanently; false if the mail is only delayed
 * @param cited ids of the mails that it refers to
 */
record Bounce(boolean failed, String reason, Set<String> cited) {

    private static final int MAX_LENGTH = 200_000;
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245](?:\\.\\d{1,3}){2})");
    private static final Pattern DIAGNOSTIC = Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:smtp;\\s*)?(.{1,500}(?:\\n[ \\t].{1,500}){0,5})");
    private static final Pattern ID = Pattern.compile("(?im)^(?:Message-ID|In-Reply-To|References):\\s*<([^<>\\s]{3,400})>");
    private static final Pattern GIVEN_UP = Pattern.compile("(?i)undeliver|fail|return|rejected|not be delivered|退信|无法投递|未送达");

    static Bounce of(MailHeaders headers, MailParts parts) {
        Set<String> cited = new LinkedHashSet<>(headers.cited());
        var status = "";
        for (var part : parts.documents()) {
            var text = text(part);
            status = part.type().endsWith("/delivery-status") ? text : status;
            ID.matcher(text).results().limit(20).forEach(found -> cited.add(found.group(1)));
        }
        ID.matcher(TextSanitizer.cut(parts.text(), MAX_LENGTH)).results().limit(20).forEach(found -> cited.add(found.group(1)));
        var notification = JsonReport.of(DeliveryReportDetector.body(parts.text(), parts));
        if (notification.isPresent()) {
            cited.addAll(notification.get().cited());
            return new Bounce(notification.get().failed(), TextSanitizer.line(notification.get().reason().isEmpty() ? headers.subject()
                    : notification.get().reason(), 500), cited);
        }
        return new Bounce(failed(status, headers.subject(), parts), reason(status, headers.subject()), cited);
    }

    private static boolean failed(String status, String subject, MailParts parts) {
        return status.isEmpty() ? !isFeedback(parts) && (GIVEN_UP.matcher(subject).find() && !DeliveryReportPhrases.HELD.matcher(subject).find()
                || DeliveryReportDetector.isFinal(subject, parts.text())) : "failed".equals(found(ACTION, status).toLowerCase(Locale.ROOT));
    }

    /** A feedback report: a complaint about a mail that did arrive. */
    private static boolean isFeedback(MailParts parts) {
        return parts.documents().stream().anyMatch(part -> part.type().equals("message/feedback-report"));
    }

    private static String reason(String status, String subject) {
        var words = List.of(found(STATUS, status), found(DIAGNOSTIC, status)).stream().filter(word -> !word.isEmpty()).distinct().toList();
        return TextSanitizer.line(words.isEmpty() ? subject : String.join(" ", words), 500);
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) : "";
    }

    private static String text(MailPart part) {
        return new String(part.content(), 0, Math.min(part.content().length, MAX_LENGTH), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
