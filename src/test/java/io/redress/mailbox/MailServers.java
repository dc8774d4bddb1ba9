package io.redress.mailbox;

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

/** Delivers mail to the company, byte for byte, and reads its mailbox. */
class MailServers {

    private final GreenMail server;
    private final String company;

    MailServers(GreenMail server, Company company) {
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

    /** Bypasses the SMTP server, which rejects mail without a sender. */
    private void dropIn(byte[] mail, String to) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        server.getUserManager().getUserByEmail(to).deliver(message);
    }

    MailboxAddress address(String user) {
        return new MailboxAddress("imap", "127.0.0.1", server.getImap().getPort(), user, "any", "INBOX");
    }

    /** Number of unread mails in this folder. */
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
