package io.redress.embedded;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Date;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SMTP and IMAP on the loopback address. A mail is on disk before the sender is told that it was accepted, and mail of earlier
 * runs is restored at startup. Any address may receive mail; any local user may read it.
 */
class MailServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String LOOPBACK = "127.0.0.1";

    private final MailFiles files;
    private final GreenMail server;

    MailServer(MailFiles files, int smtpPort, int imapPort) {
        this.files = files;
        this.server = new GreenMail(new ServerSetup[] {
            new ServerSetup(free("smtp", smtpPort), LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(free("imap", imapPort), LOOPBACK, ServerSetup.PROTOCOL_IMAP)});
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.getUserManager().setMessageDeliveryHandler(this::keep);
        files.all().forEach(this::restore);
        server.start();
        LOG.info("Embedded mail: SMTP {}:{}, IMAP {}:{}, {} mails kept", LOOPBACK, smtpPort(), LOOPBACK, server.getImap().getPort(),
                files.all().size());
    }

    private static int free(String protocol, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(LOOPBACK, port));
            return port;
        } catch (IOException e) {
            throw new ResourceInUseException("Port " + port + " for the embedded mail server is taken.",
                    "Stop the process that uses it, or choose another port with REDRESS_EMBEDDED_" + protocol.toUpperCase(Locale.ROOT)
                            + "PORT (0 for any).", e);
        }
    }

    /** Runs before the 250 reply; a failure here turns it into a 451, and the sender retries. */
    private GreenMailUser keep(MovingMessage mail, MailAddress to) throws MessagingException, UserException {
        var kept = files.keep(to.getEmail(), mail.getMessage());
        mail.getMessage().setHeader(MailFlags.ID, kept.id());
        return owner(to.getEmail());
    }

    private void restore(MailSummary mail) {
        if (files.has(mail.id(), MailFiles.Mark.DELETED)) {
            return;
        }
        try {
            var message = files.message(mail);
            message.setHeader(MailFlags.ID, mail.id());
            var flags = files.has(mail.id(), MailFiles.Mark.SEEN) ? new Flags(Flags.Flag.SEEN) : new Flags();
            inbox(owner(mail.recipient())).appendMessage(message, flags, Date.from(mail.receivedAt()));
        } catch (RuntimeException | MessagingException | UserException e) {
            LOG.warn("Mail {} cannot be read and stays out of the mailbox", mail.id(), e);
        }
    }

    private GreenMailUser owner(String address) throws UserException {
        var users = server.getUserManager();
        synchronized (users) {
            var known = users.getUserByEmail(address);
            if (known != null) {
                return known;
            }
            var owner = users.createUser(address, address, address);
            var inbox = inbox(owner);
            inbox.addListener(new MailFlags(files, inbox));
            return owner;
        }
    }

    /** Creates the mailbox, so that it can be opened before the first mail arrives. */
    void open(String address) {
        try {
            owner(address);
        } catch (UserException e) {
            throw new IllegalStateException("The mailbox " + address + " cannot be opened", e);
        }
    }

    private MailFolder inbox(GreenMailUser owner) throws UserException {
        try {
            return server.getManagers().getImapHostManager().getInbox(owner);
        } catch (FolderException e) {
            throw new UserException(e);
        }
    }

    GreenMail greenMail() {
        return server;
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
