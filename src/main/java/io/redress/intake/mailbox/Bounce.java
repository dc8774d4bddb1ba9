package io.redress.intake.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a mail system tells of a mail that it could not deliver (RFC 3464, or in words of its own).
 *
 * @param failed for good; false where it is only late
 * @param cited ids of mails that it speaks of
 */
record Bounce(boolean failed, String reason, Set<String> cited) {

    private static final int LONGEST = 200_000;
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245](?:\\.\\d{1,3}){2})");
    private static final Pattern DIAGNOSTIC = Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:smtp;\\s*)?(.{1,500}(?:\\n[ \\t].{1,500}){0,5})");
    private static final Pattern ID = Pattern.compile("(?im)^(?:Message-ID|In-Reply-To|References):\\s*<([^<>\\s]{3,400})>");
    private static final Pattern GIVEN_UP = Pattern.compile("(?i)undeliver|fail|return|rejected|not be delivered|退信|无法投递|未送达");

    static Bounce of(MailHead head, MailParts parts) {
        Set<String> cited = new LinkedHashSet<>(head.cited());
        var status = "";
        for (var part : parts.documents()) {
            var text = text(part);
            status = part.type().endsWith("/delivery-status") ? text : status;
            ID.matcher(text).results().limit(20).forEach(found -> cited.add(found.group(1)));
        }
        ID.matcher(CleanText.cut(parts.text(), LONGEST)).results().limit(20).forEach(found -> cited.add(found.group(1)));
        var notification = JsonReport.of(Reports.body(parts.text(), parts));
        if (notification.isPresent()) {
            cited.addAll(notification.get().cited());
            return new Bounce(notification.get().failed(), CleanText.line(notification.get().reason().isEmpty() ? head.subject()
                    : notification.get().reason(), 500), cited);
        }
        return new Bounce(failed(status, head.subject(), parts), reason(status, head.subject()), cited);
    }

    private static boolean failed(String status, String subject, MailParts parts) {
        return status.isEmpty() ? !isFeedback(parts) && (GIVEN_UP.matcher(subject).find() && !ReportWords.HELD.matcher(subject).find()
                || Reports.isFinal(subject, parts.text())) : "failed".equals(found(ACTION, status).toLowerCase(Locale.ROOT));
    }

    /** A complaint about a mail that did arrive. */
    private static boolean isFeedback(MailParts parts) {
        return parts.documents().stream().anyMatch(part -> part.type().equals("message/feedback-report"));
    }

    private static String reason(String status, String subject) {
        var words = List.of(found(STATUS, status), found(DIAGNOSTIC, status)).stream().filter(word -> !word.isEmpty()).distinct().toList();
        return CleanText.line(words.isEmpty() ? subject : String.join(" ", words), 500);
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) : "";
    }

    private static String text(MailPart part) {
        return new String(part.content(), 0, Math.min(part.content().length, LONGEST), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
