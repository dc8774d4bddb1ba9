package io.redress.mailbox;

import io.redress.complaint.AttachmentRules;
import io.redress.correspondence.Company;
import io.redress.shared.Rows;
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
import org.springframework.util.unit.DataSize;

/** The mailbox that complainants write to, if configured. Only one node polls it at a time. */
@Component
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final MailboxAddress address;
    private final MailboxSettings settings;
    private final DataSize maxSize;
    private final MailProcessing handling;
    private final MailboxState state;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Mailbox(MailboxSettings settings, AttachmentRules attachments, Company company, ObjectProvider<LocalMailServer> local, MailProcessing handling,
            MailboxState state, JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.address = address(settings, company, Optional.ofNullable(local.getIfAvailable()));
        this.settings = settings;
        this.maxSize = settings.maxSize(attachments);
        this.handling = handling;
        this.state = state;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static MailboxAddress address(MailboxSettings settings, Company company, Optional<LocalMailServer> local) {
        if (settings.url() != null && !settings.url().isBlank()) {
            return MailboxAddress.parse(settings.url());
        }
        return local.map(server -> {
            server.prepare(company.email());
            return new MailboxAddress("imap", server.host(), server.port(), company.email(), company.email(), "INBOX");
        }).orElse(null);
    }

    boolean exists() {
        return address != null;
    }

    /** Fetches new mail, unless another node is polling. */
    void read() {
        if (!exists()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                if (tryLock()) {
                    readNow();
                }
            });
            state.succeeded(clock.instant());
        } catch (RuntimeException e) {
            state.failed(e);
            LOG.warn("Mailbox {} cannot be read, trying again: {}", address, e.getMessage());
        }
    }

    /** The lock is released when the transaction ends, however it ends; the mails themselves are processed in transactions of their own. */
    private boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 41))").param(address.name()).query(Boolean.class).single();
    }

    private void readNow() {
        try {
            new ImapMailbox(address, settings, maxSize).read(firstRead(), handling::handle);
        } catch (MessagingException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private Instant firstRead() {
        return jdbc.sql("select first_read from mailbox where name = ?").param(address.name())
                .query((row, n) -> Rows.instant(row, "first_read")).optional().orElseGet(this::recordFirstRead);
    }

    private Instant recordFirstRead() {
        var now = clock.instant();
        jdbc.sql("insert into mailbox (name, first_read) values (?, ?)").params(address.name(), Timestamp.from(now)).update();
        return now;
    }
}
