package io.redress.correspondence;

/** Thrown if no mail server is configured in production; {@link MailServerMissingFailureAnalyzer} reports it in one sentence. */
class MailServerMissingException extends RuntimeException {

    MailServerMissingException() {
        super("No mail server is set: name it with SPRING_MAIL_HOST.");
    }
}
