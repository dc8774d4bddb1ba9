package io.redress.intake.mailbox;

import java.util.stream.Stream;

/**
 * Knows mail in which a program tells what became of another mail, though it is no delivery report by its head: notifications in JSON, feedback
 * reports (RFC 5965), and those in words alone, of carriers and of list managers. Two of three signs are wanted of the last, since a person may
 * well write that a message did not arrive: the sender, the beginning of the subject, and the words.
 */
final class Reports {

    private static final int BEGINNING = 3_000;

    private Reports() {}

    static boolean isReport(MailHead head, MailSender sender, String text, MailParts parts) {
        return parts.documents().stream().anyMatch(part -> part.type().equals("message/feedback-report"))
                || head.first("Content-Type").toLowerCase(java.util.Locale.ROOT).startsWith("message/feedback-report")
                || JsonReport.of(body(text, parts)).isPresent()
                || Stream.of(isProgram(head, sender), ReportWords.SUBJECTS.matcher(head.subject()).find(), saysSo(text)).filter(sign -> sign).count() >= 2
                        && (saysSo(text) || ReportWords.SUBJECTS.matcher(head.subject()).find());
    }

    static boolean saysSo(String text) {
        return ReportWords.WORDS.matcher(CleanText.cut(text, BEGINNING)).find();
    }

    /** For good, as far as words tell. */
    static boolean isFinal(String subject, String text) {
        return saysSo(text) && !ReportWords.HELD.matcher(subject + "\n" + CleanText.cut(text, BEGINNING)).find();
    }

    /** The text, or the one document of a mail that has no text. */
    static String body(String text, MailParts parts) {
        return !text.isBlank() || parts.documents().isEmpty() ? text : parts.documents().stream().filter(part -> part.type().endsWith("json")).findFirst()
                .map(part -> MailCharsets.decode(part.content(), null)).orElse("");
    }

    private static boolean isProgram(MailHead head, MailSender sender) {
        return sender.address() != null && ReportWords.SENDERS.matcher(sender.address()).matches()
                || head.has("Return-Path") && head.first("Return-Path").replaceAll("\\s", "").equals("<>")
                || head.has("X-Mailman-Version") || head.has("X-List-Administrivia");
    }
}
