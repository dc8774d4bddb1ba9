package io.redress.mailbox;

import java.util.stream.Stream;

/**
 * Recognizes automated reports about the fate of another mail that are not delivery reports by their headers: JSON notifications, feedback
 * reports (RFC 5965), and free text from carriers and list managers. The last need two of three signs (the sender, the start of the subject,
 * the wording), since a person may well write that a message did not arrive.
 */
final class DeliveryReportDetector {

    private static final int MAX_LENGTH = 3_000;

    private DeliveryReportDetector() {}

    static boolean isReport(MailHeaders headers, MailSender sender, String text, MailParts parts) {
        return parts.documents().stream().anyMatch(part -> part.type().equals("message/feedback-report"))
                || headers.first("Content-Type").toLowerCase(java.util.Locale.ROOT).startsWith("message/feedback-report")
                || JsonReport.of(body(text, parts)).isPresent()
                || Stream.of(isProgram(headers, sender), DeliveryReportPhrases.SUBJECTS.matcher(headers.subject()).find(), saysSo(text)).filter(sign -> sign).count() >= 2
                        && (saysSo(text) || DeliveryReportPhrases.SUBJECTS.matcher(headers.subject()).find());
    }

    static boolean saysSo(String text) {
        return DeliveryReportPhrases.WORDS.matcher(TextSanitizer.cut(text, MAX_LENGTH)).find();
    }

    /** Whether the failure is permanent, as far as the wording tells. */
    static boolean isFinal(String subject, String text) {
        return saysSo(text) && !DeliveryReportPhrases.HELD.matcher(subject + "\n" + TextSanitizer.cut(text, MAX_LENGTH)).find();
    }

    /** The text, or the only document of a mail without text. */
    static String body(String text, MailParts parts) {
        return !text.isBlank() || parts.documents().isEmpty() ? text : parts.documents().stream().filter(part -> part.type().endsWith("json")).findFirst()
                .map(part -> MailCharsets.decode(part.content(), null)).orElse("");
    }

    private static boolean isProgram(MailHeaders headers, MailSender sender) {
        return sender.address() != null && DeliveryReportPhrases.SENDERS.matcher(sender.address()).matches()
                || headers.has("Return-Path") && headers.first("Return-Path").replaceAll("\\s", "").equals("<>")
                || headers.has("X-Mailman-Version") || headers.has("X-List-Administrivia");
    }
}
