package io.redress.mailbox;

/** A mail server inside this process; {@link Mailbox} reads from it unless another mailbox is configured. */
public interface LocalMailServer {

    /** Ensures that the mailbox of this address exists; the user is the address, and any password is accepted. */
    void prepare(String address);

    String host();

    /** The IMAP port. */
    int port();
}
