package io.redress.mailbox;

import io.redress.complaint.EmailAddresses;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Verifies the sender of a mail. Anybody can put any address into From; the company's own mail server checks it and records the
 * result. Only the topmost result under the server's name counts: servers add headers at the top, and everything below may have
 * been written by the sender.
 */
@Component
class SenderAuthentication {

    private static final String HEADER = "Authentication-Results";

    private final String server;

    SenderAuthentication(MailboxSettings settings) {
        this.server = settings.authservId().strip().toLowerCase(Locale.ROOT);
    }

    /** How a sender is identified. */
    enum Proof {
        /** By the address only: no server is trusted to verify it. */
        ADDRESS,
        CONFIRMED,
        UNCONFIRMED
    }

    Proof of(IncomingMail mail) {
        return server.isEmpty() ? Proof.ADDRESS : confirmed(mail) ? Proof.CONFIRMED : Proof.UNCONFIRMED;
    }

    private boolean confirmed(IncomingMail mail) {
        var address = mail.sender().address();
        return address != null && mail.headers().all(HEADER)
                .map(AuthenticationResults::of)
                .filter(results -> results.server().equals(server))
                .findFirst()
                .filter(results -> EmailAddresses.domain(address.substring(address.lastIndexOf('@') + 1)).filter(results::prove).isPresent())
                .isPresent();
    }
}
