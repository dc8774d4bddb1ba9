package io.redress.embedded;

/** Gives the rest of the application IMAP access to a mailbox of the embedded mail server. */
public class EmbeddedMailbox {

    private final MailServer server;

    EmbeddedMailbox(MailServer server) {
        this.server = server;
    }

    /** Ensures that the mailbox of this address exists; the user is the address, and any password is accepted. */
    public void prepare(String address) {
        server.open(address);
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return server.greenMail().getImap().getPort();
    }
}
