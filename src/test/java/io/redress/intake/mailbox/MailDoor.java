package io.redress.intake.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import io.redress.correspondence.Company;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;

/** For tests of other modules: somebody writes a mail to the company, and it is read. */
public final class MailDoor {

    private MailDoor() {}

    /** @param document name of a document that comes with it */
    public static void bring(ApplicationContext application, String id, String from, String subject, String text, String document) throws MessagingException {
        var mail = Mails.withDocument(id, from, document, "A document".getBytes(StandardCharsets.UTF_8));
        var spoken = new String(mail, StandardCharsets.UTF_8).replace("The document is attached.", text).replace("With a document", subject);
        new PostOffice(application.getBean(GreenMail.class), application.getBean(Company.class))
                .bring(spoken.getBytes(StandardCharsets.UTF_8));
        application.getBean(Mailbox.class).read();
    }
}
