package io.redress.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.TestClock;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Accepted mail survives a restart; read mail stays read. */
class MailServerTest {

    @TempDir
    private Path directory;

    @Test
    void keepsMailForAnyAddressOverARestart() throws Exception {
        try (var server = start()) {
            send(server, "a@example.com", "第一封");
            send(server, "someone.else@example.org", "second");
            assertThat(count(server, "a@example.com")).isEqualTo(1);
        }
        try (var server = start()) {
            send(server, "a@example.com", "third");
            assertThat(count(server, "a@example.com")).isEqualTo(2);
            assertThat(count(server, "someone.else@example.org")).isEqualTo(1);
        }
        assertThat(files().all()).extracting(MailSummary::subject).containsExactly("第一封", "second", "third");
    }

    @Test
    void remembersWhatWasReadAndDeleted() throws Exception {
        try (var server = start()) {
            send(server, "box@example.com", "read");
            send(server, "box@example.com", "deleted");
            send(server, "box@example.com", "new");
            try (var store = store(server, "box@example.com"); var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                inbox.getMessage(1).setFlag(Flags.Flag.SEEN, true);
                inbox.getMessage(2).setFlag(Flags.Flag.DELETED, true);
                inbox.expunge();
            }
        }
        try (var server = start(); var store = store(server, "box@example.com"); var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            assertThat(inbox.getMessages()).extracting(message -> message.getSubject() + message.isSet(Flags.Flag.SEEN))
                    .containsExactly("readtrue", "newfalse");
        }
    }

    @Test
    void doesNotAcceptWhatItCannotKeep() throws Exception {
        try (var server = start()) {
            Files.delete(directory.resolve("mail"));
            assertThatThrownBy(() -> send(server, "a@example.com", "lost")).isInstanceOf(MailException.class).hasStackTraceContaining("451");
        }
    }

    private MailServer start() throws Exception {
        return new MailServer(files(), 0, 0);
    }

    private MailFiles files() throws Exception {
        return new MailFiles(directory.resolve("mail"), true, TestClock.get());
    }

    private static void send(MailServer server, String to, String subject) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.smtpPort());
        var mail = new SimpleMailMessage();
        mail.setFrom("redress@example.com");
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText("Hello");
        sender.send(mail);
    }

    private static int count(MailServer server, String address) throws MessagingException {
        try (var store = store(server, address); var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            return inbox.getMessageCount();
        }
    }

    private static Store store(MailServer server, String address) throws MessagingException {
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.greenMail().getImap().getPort(), address, "any");
        return store;
    }
}
