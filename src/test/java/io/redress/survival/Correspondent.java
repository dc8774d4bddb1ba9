package io.redress.survival;

import io.redress.TestClock;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Complains by mail; a mail that the server did not accept is sent again, as any mail program does. */
final class Correspondent implements Runnable {

    private static final Duration PACE = Duration.ofMillis(1800);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(300);

    private final Redress redress;
    private final Journal journal;
    private final BooleanSupplier goOn;

    Correspondent(Redress redress, Journal journal, BooleanSupplier goOn) {
        this.redress = redress;
        this.journal = journal;
        this.goOn = goOn;
    }

    @Override
    public void run() {
        while (goOn.getAsBoolean()) {
            if (journal.staffKeepsUp()) {
                writeOne();
            }
            Await.pause(PACE);
        }
    }

    private void writeOne() {
        var mark = "mark-" + UUID.randomUUID();
        while (!accepted(mark) && !Thread.currentThread().isInterrupted()) {
            Await.pause(BEFORE_NEXT_TRY);
        }
    }

    private boolean accepted(String mark) {
        var properties = new Properties();
        properties.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(redress.smtpPort()),
                "mail.smtp.connectiontimeout", "5000", "mail.smtp.timeout", "15000"));
        var id = "<" + mark + "@home.example>";
        try {
            var mail = new MimeMessage(Session.getInstance(properties));
            mail.setFrom(new InternetAddress(mark + "@home.example"));
            mail.setRecipient(RecipientType.TO, new InternetAddress("complaints@redress.example"));
            mail.setSubject("Leaking heat exchanger");
            mail.setSentDate(Date.from(TestClock.real().instant()));
            mail.setText("The heat exchanger that you delivered in May leaks at the gasket. " + mark, "UTF-8");
            mail.saveChanges();
            mail.setHeader("Message-ID", id);
            deliver(mail);
            journal.mailed.put(id, mark);
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }

    /** Keeps the Message-ID, which {@code Transport.send} would replace. */
    private static void deliver(MimeMessage mail) throws MessagingException {
        try (var transport = mail.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }
}
