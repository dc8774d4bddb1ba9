package io.redress.correspondence;

/** A real run without a mail server; {@link MailServerMissingAnalyzer} tells the operator in one sentence. */
class MailServerMissing extends RuntimeException {

    MailServerMissing() {
        super("No mail server is set: name it with SPRING_MAIL_HOST.");
    }
}
