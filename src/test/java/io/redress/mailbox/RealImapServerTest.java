package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.TestClock;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What the mail server of other tests lacks: certificates, STARTTLS, a server that stores keywords and moves mail. */
@Tag("imap")
class RealImapServerTest {

    private static final byte[] MAIL = String.join("\r\n", "From: lilei@example.org", "Subject: Kettle", "Message-ID: <1@example.org>", "",
            "The kettle leaks.", "").getBytes(StandardCharsets.US_ASCII);

    @TempDir static Path certificate;
    @TempDir Path directory;
    private Dovecot server;

    /** Java reads these properties only once. */
    @BeforeAll
    static void trust() throws Exception {
        Dovecot.certify(certificate);
        System.setProperty("javax.net.ssl.trustStore", certificate.resolve("trust.p12").toString());
        System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
    }

    private void start(String more) throws Exception {
        server = new Dovecot(directory, certificate, more);
        server.bring(MAIL);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void isReadOverTlsAndWhatIsHandledMoves() throws Exception {
        start("");
        assertThat(read(server.overTls("localhost"), "Handled")).containsExactly(new String(MAIL, StandardCharsets.US_ASCII));
        assertThat(server.flags("INBOX")).isEmpty();
        assertThat(server.flags("Handled")).singleElement().satisfies(flags -> assertThat(flags.contains(ProcessedFlag.KEYWORD)).isTrue());
    }

    @Test
    void isReadOverStartTlsAndWhatIsHandledIsMarkedWhereItIs() throws Exception {
        start("");
        assertThat(read(server.overStartTls(), "")).hasSize(1);
        assertThat(server.flags("INBOX")).singleElement().satisfies(flags -> assertThat(flags.contains(ProcessedFlag.KEYWORD)).isTrue());
        assertThat(read(server.overStartTls(), "")).as("read again").isEmpty();
    }

    @Test
    void keepsACopyMarkedAsDeletedWhereItCannotMove() throws Exception {
        start("protocol imap {\n  imap_capability = IMAP4rev1 UIDPLUS\n}\n");
        assertThat(read(server.overTls("localhost"), "Handled")).hasSize(1);
        assertThat(server.flags("Handled")).hasSize(1);
        assertThat(server.flags("INBOX")).singleElement().satisfies(flags -> assertThat(flags.contains(Flag.DELETED)).isTrue());
        assertThat(read(server.overTls("localhost"), "Handled")).as("read again").isEmpty();
    }

    @Test
    void isNotReadWhereTheCertificateNamesAnother() throws Exception {
        start("");
        assertThatThrownBy(() -> read(server.overTls("127.0.0.1"), "")).isInstanceOf(MessagingException.class);
        assertThat(server.flags("INBOX")).singleElement().satisfies(flags -> assertThat(flags.contains(Flag.SEEN)).isFalse());
    }

    private static List<String> read(MailboxAddress address, String handledFolder) throws MessagingException {
        var settings = new MailboxSettings(null, Duration.ofSeconds(10), 50, DataSize.ofMegabytes(1), 20, handledFolder, Duration.ofDays(90),
                Duration.ofDays(400), "", Set.of());
        List<String> mails = new ArrayList<>();
        new ImapMailbox(address, settings, settings.maxSize()).read(TestClock.real().instant().minusSeconds(60),
                mail -> mails.add(new String(mail.raw(), StandardCharsets.US_ASCII)));
        return mails;
    }
}
