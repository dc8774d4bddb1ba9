package io.redress.embedded;

import io.redress.mailbox.LocalMailServer;

/** Gives the mailbox IMAP access to the embedded mail server. */
class EmbeddedMailbox implements LocalMailServer {

    private final MailServer server;

    EmbeddedMailbox(MailServer server) {
        this.server = server;
    }

    @Override
    public void prepare(String address) {
        server.open(address);
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public int port() {
        return server.greenMail().getImap().getPort();
    }
}
