package io.redress.embedded;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The embedded mail server: accepts mail for any address, stores it, and shows it at {@code /mail}. Nothing leaves the machine. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedMailCondition.class)
class EmbeddedMailConfiguration {

    private static final String TIMEOUT_MILLIS = "20000";

    @Bean
    MailFiles mailFiles(DataDirectory directory, EmbeddedSettings settings, Clock clock) throws IOException {
        return new MailFiles(directory.resolve("mail"), settings.durable(), clock);
    }

    @Bean
    MailServer mailServer(MailFiles files, EmbeddedSettings settings) {
        return new MailServer(files, settings.smtpPort(), settings.imapPort());
    }

    /** For inspecting mailboxes, mainly in tests. */
    @Bean
    GreenMail greenMail(MailServer server) {
        return server.greenMail();
    }

    @Bean
    EmbeddedMailbox embeddedMailbox(MailServer server) {
        return new EmbeddedMailbox(server);
    }

    @Bean
    JavaMailSender embeddedMailSender(MailServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.smtpPort());
        sender.setDefaultEncoding("UTF-8");
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + timeout, TIMEOUT_MILLIS);
        }
        return sender;
    }
}
