package io.redress.intake.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import io.redress.correspondence.Company;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/** Brings mail to the company, byte for byte, and looks into its mailbox. */
class PostOffice {

    private final GreenMail server;
    private final String company;

    PostOffice(GreenMail server, Company company) {
        this.server = server;
        this.company = company.email();
    }

    void bring(byte[] mail) throws MessagingException {
        bring(mail, company);
    }

    void bring(byte[] mail, String to) throws MessagingException {
        if (new String(mail, StandardCharsets.ISO_8859_1).startsWith("Return-Path: <>")) {
            dropIn(mail, to);
            return;
        }
        var properties = new Properties();
        properties.setProperty("mail.smtp.from", "envelope@example.org");
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.getSmtp().getPort(), null, null);
            transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(mail)), new InternetAddress[] {new InternetAddress(to)});
        }
    }

    /** Past the SMTP server, which takes no mail from nobody. */
    private void dropIn(byte[] mail, String to) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        server.getUserManager().getUserByEmail(to).deliver(message);
    }

    MailboxAddress address(String user) {
        return new MailboxAddress("imap", "127.0.0.1", server.getImap().getPort(), user, "any", "INBOX");
    }

    /** How many mails of this folder nobody has marked. */
    long unread(String user, String folder) throws MessagingException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), user, "any");
            var box = store.getFolder(folder);
            box.open(Folder.READ_ONLY);
            try {
                return Arrays.stream(box.getMessages()).filter(mail -> !isSet(mail, Flag.SEEN)).count();
            } finally {
                box.close(false);
            }
        }
    }

    private static boolean isSet(Message mail, Flag flag) {
        try {
            return mail.isSet(flag);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
