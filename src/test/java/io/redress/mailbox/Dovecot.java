package io.redress.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A local Dovecot server with one user and a certificate for {@code localhost} that this JVM trusts. */
class Dovecot implements AutoCloseable {

    private static final String MAILBOX_USER = "5000";
    private static final String PASSWORD = "s3cret%x";
    private static final String SETTINGS = """
            base_dir = %1$s/run
            log_path = %1$s/log
            protocols = imap
            listen = 127.0.0.1
            ssl = required
            ssl_cert = <%5$s/cert.pem
            ssl_key = <%5$s/key.pem
            mail_location = maildir:%1$s/mail/%%u
            first_valid_uid = %4$s
            passdb {
              driver = passwd-file
              args = scheme=PLAIN %1$s/users
            }
            userdb {
              driver = static
              args = uid=%4$s gid=%4$s home=%1$s/mail/%%u
            }
            service imap-login {
              inet_listener imap {
                port = %2$d
              }
              inet_listener imaps {
                port = %3$d
                ssl = yes
              }
            }
            """;

    private final int startTls = freePort();
    private final int tls = freePort();
    private final Process process;

    /** Creates {@code cert.pem} with {@code key.pem} for the server, and {@code trust.p12} for Java, with the password {@code changeit}. */
    static void certify(Path directory) throws IOException, InterruptedException {
        run(directory, "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "2",
                "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost");
        run(directory, "keytool", "-importcert", "-noprompt", "-alias", "dovecot", "-file", "cert.pem", "-keystore", "trust.p12",
                "-storetype", "PKCS12", "-storepass", "changeit");
    }

    /**
     * @param certificate the directory filled by {@link #certify}
     * @param more additional settings
     */
    Dovecot(Path directory, Path certificate, String more) throws Exception {
        Files.writeString(directory.resolve("users"), "complaints:{PLAIN}" + PASSWORD + "\n");
        Files.writeString(directory.resolve("dovecot.conf"), SETTINGS.formatted(directory, startTls, tls, MAILBOX_USER, certificate) + more);
        Files.createDirectory(directory.resolve("mail"));
        run(directory, "chown", MAILBOX_USER, "mail");
        run(directory, "chmod", "755", ".");
        process = new ProcessBuilder("dovecot", "-F", "-c", "dovecot.conf").directory(directory.toFile())
                .redirectErrorStream(true).redirectOutput(directory.resolve("console").toFile()).start();
        await();
    }

    private static void run(Path directory, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
        var says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + says);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No port is free", e);
        }
    }

    private void await() throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            if (!process.isAlive()) {
                break;
            }
            try (var socket = new Socket("127.0.0.1", startTls)) {
                return;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("Dovecot did not start: is it installed (dovecot-imapd), and is this root?");
    }

    MailboxAddress overTls(String host) {
        return new MailboxAddress("imaps", host, tls, "complaints", PASSWORD, "INBOX");
    }

    MailboxAddress overStartTls() {
        return new MailboxAddress("imap", "localhost", startTls, "complaints", PASSWORD, "INBOX");
    }

    void bring(byte[] mail) throws Exception {
        try (var store = Session.getInstance(new Properties()).getStore("imaps")) {
            store.connect("localhost", tls, "complaints", PASSWORD);
            store.getFolder("INBOX").appendMessages(new Message[] {
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail))});
        }
    }

    /** The flags of each mail in a folder. */
    List<Flags> flags(String folder) throws Exception {
        try (var store = Session.getInstance(new Properties()).getStore("imaps")) {
            store.connect("localhost", tls, "complaints", PASSWORD);
            var box = store.getFolder(folder);
            if (!box.exists()) {
                return List.of();
            }
            box.open(Folder.READ_ONLY);
            List<Flags> flags = new ArrayList<>();
            for (var message : box.getMessages()) {
                flags.add(message.getFlags());
            }
            return flags;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
