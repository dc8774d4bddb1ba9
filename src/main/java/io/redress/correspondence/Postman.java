package io.redress.correspondence;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
class Postman {

    private final JavaMailSender server;
    private final Envelope envelope;

    Postman(ObjectProvider<JavaMailSender> server, Envelope envelope) {
        this.server = server.getIfAvailable(() -> {
            throw new MailServerMissing();
        });
        this.envelope = envelope;
    }

    /**
     * @throws LetterUndeliverable where the address was refused for good
     * @throws org.springframework.mail.MailException where it may work later
     */
    void send(Letter letter) {
        try {
            server.send(envelope.around(letter, server.createMimeMessage()));
        } catch (MessagingException e) {
            throw new MailPreparationException("Letter " + letter.id() + " cannot be made into a mail", e);
        } catch (RuntimeException e) {
            throw Refusal.in(e).<RuntimeException>map(LetterUndeliverable::new).orElse(e);
        }
    }
}
