package io.redress.intake.mailbox;

import io.redress.complaint.EmailAddresses;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Whether a mail comes from whom it says. Anybody can write any address into From; the company's own mail server checks it and
 * writes down what it found. Of that only the topmost finding under the server's name counts: servers add on top, and everything
 * below the sender may have written.
 */
@Component
class SenderProof {

    private static final String HEADER = "Authentication-Results";

    private final String server;

    SenderProof(MailboxSettings settings) {
        this.server = settings.authservId().strip().toLowerCase(Locale.ROOT);
    }

    /** How a sender is known. */
    enum Proof {
        /** By the address only: no server is trusted to check it. */
        ADDRESS,
        CONFIRMED,
        UNCONFIRMED
    }

    Proof of(IncomingMail mail) {
        return server.isEmpty() ? Proof.ADDRESS : confirmed(mail) ? Proof.CONFIRMED : Proof.UNCONFIRMED;
    }

    private boolean confirmed(IncomingMail mail) {
        var address = mail.sender().address();
        return address != null && mail.head().all(HEADER)
                .map(AuthenticationResults::of)
                .filter(results -> results.server().equals(server))
                .findFirst()
                .filter(results -> EmailAddresses.domain(address.substring(address.lastIndexOf('@') + 1)).filter(results::prove).isPresent())
                .isPresent();
    }
}
