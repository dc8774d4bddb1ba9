package io.redress.survival;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;

/** A mail server outside of Redress, which can be down. */
final class MailProvider implements AutoCloseable {

    private final GreenMail server;

    MailProvider(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    MailProvider comeUp() {
        server.start();
        return this;
    }

    Map<String, Long> messageIds() {
        return Arrays.stream(server.getReceivedMessages()).map(MailProvider::id).collect(groupingBy(id -> id, counting()));
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
