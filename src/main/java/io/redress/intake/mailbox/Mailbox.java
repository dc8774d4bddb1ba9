package io.redress.intake.mailbox;

import io.redress.correspondence.Company;
import io.redress.embedded.EmbeddedMailbox;
import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The mailbox that complainants write to, if there is one. Of several nodes one at a time reads it. */
@Component
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final MailboxAddress address;
    private final MailboxSettings settings;
    private final MailHandling handling;
    private final MailboxState state;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate turn;

    Mailbox(MailboxSettings settings, Company company, ObjectProvider<EmbeddedMailbox> embedded, MailHandling handling, MailboxState state,
            JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.address = address(settings, company, Optional.ofNullable(embedded.getIfAvailable()));
        this.settings = settings;
        this.handling = handling;
        this.state = state;
        this.jdbc = jdbc;
        this.clock = clock;
        this.turn = new TransactionTemplate(transactions);
        this.turn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static MailboxAddress address(MailboxSettings settings, Company company, Optional<EmbeddedMailbox> embedded) {
        if (settings.url() != null && !settings.url().isBlank()) {
            return MailboxAddress.parse(settings.url());
        }
        return embedded.map(server -> {
            server.prepare(company.email());
            return new MailboxAddress("imap", server.host(), server.port(), company.email(), company.email(), "INBOX");
        }).orElse(null);
    }

    boolean exists() {
        return address != null;
    }

    /** Reads what is new, unless another node is just doing so. */
    void read() {
        if (!exists()) {
            return;
        }
        try {
            turn.executeWithoutResult(status -> {
                if (isOurTurn()) {
                    readNow();
                }
            });
            state.succeeded(clock.instant());
        } catch (RuntimeException e) {
            state.failed(e);
            LOG.warn("Mailbox {} cannot be read, trying again: {}", address, e.getMessage());
        }
    }

    /** The lock ends with the transaction, however it ends; the mails themselves are handled in transactions of their own. */
    private boolean isOurTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 41))").param(address.name()).query(Boolean.class).single();
    }

    private void readNow() {
        try {
            new ImapMailbox(address, settings).read(firstRead(), handling::handle);
        } catch (MessagingException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private Instant firstRead() {
        return jdbc.sql("select first_read from mailbox where name = ?").param(address.name())
                .query((row, n) -> row.getTimestamp(1).toInstant()).optional().orElseGet(this::firstTime);
    }

    private Instant firstTime() {
        var now = clock.instant();
        jdbc.sql("insert into mailbox (name, first_read) values (?, ?)").params(address.name(), Timestamp.from(now)).update();
        return now;
    }
}
