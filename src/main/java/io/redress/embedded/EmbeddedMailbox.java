package io.redress.embedded;

/** Lets the rest of the application into a mailbox of the embedded mail server by IMAP. */
public class EmbeddedMailbox {

    private final MailServer server;

    EmbeddedMailbox(MailServer server) {
        this.server = server;
    }

    /** Makes sure that the mailbox of this address exists; any password opens it, with the address as user. */
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
