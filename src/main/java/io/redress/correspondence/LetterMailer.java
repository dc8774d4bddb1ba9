package io.redress.correspondence;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends letters through the mail server. */
@Component
class LetterMailer {

    private final JavaMailSender server;
    private final Envelope envelope;

    LetterMailer(ObjectProvider<JavaMailSender> server, Envelope envelope) {
        this.server = server.getIfAvailable(() -> {
            throw new MailServerMissingException();
        });
        this.envelope = envelope;
    }

    /**
     * @throws LetterUndeliverableException if the address was permanently rejected
     * @throws org.springframework.mail.MailException if a retry may succeed
     */
    void send(Letter letter) {
        try {
            server.send(envelope.around(letter, server.createMimeMessage()));
        } catch (MessagingException e) {
            throw new MailPreparationException("Letter " + letter.id() + " cannot be made into a mail", e);
        } catch (RuntimeException e) {
            throw PermanentRejection.in(e).<RuntimeException>map(LetterUndeliverableException::new).orElse(e);
        }
    }
}
