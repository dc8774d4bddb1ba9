package io.redress.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import io.redress.correspondence.Company;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;

/** For tests of other modules: delivers a mail to the company's mailbox and has it processed. */
public final class MailIntake {

    private MailIntake() {}

    /** @param document name of an attached document */
    public static void bring(ApplicationContext application, String id, String from, String subject, String text, String document) throws MessagingException {
        var mail = Mails.withDocument(id, from, document, "A document".getBytes(StandardCharsets.UTF_8));
        var spoken = new String(mail, StandardCharsets.UTF_8).replace("The document is attached.", text).replace("With a document", subject);
        new MailServers(application.getBean(GreenMail.class), application.getBean(Company.class))
                .bring(spoken.getBytes(StandardCharsets.UTF_8));
        application.getBean(Mailbox.class).read();
    }
}
