package io.redress.mailbox;

import io.redress.complaint.AttachmentRefusedException;
import io.redress.correspondence.Letter;
import io.redress.correspondence.OwnMailDetector;
import io.redress.mailbox.ProcessedMails.Result;
import io.redress.procedure.LetterDispatch;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Processes one mail in one transaction, together with the record that it was processed. On return, the mail is safely in the database
 * and may be marked as processed in the mailbox; processing it again is idempotent.
 */
@Component
class MailProcessing {

    private static final Logger LOG = LoggerFactory.getLogger(MailProcessing.class);
    private static final Duration HOUR = Duration.ofHours(1);

    private final MailParser parser;
    private final AutomatedMailDetector automatedMail;
    private final MailFiling filing;
    private final ProcessedMails processed;
    private final MailAttempts attempts;
    private final Quarantine quarantine;
    private final LetterDispatch dispatch;
    private final OwnMailDetector ownMail;
    private final MailboxSettings settings;
    private final TransactionTemplate transaction;

    MailProcessing(MailParser parser, AutomatedMailDetector automatedMail, MailFiling filing, ProcessedMails processed, MailAttempts attempts, Quarantine quarantine,
            LetterDispatch dispatch, OwnMailDetector ownMail, MailboxSettings settings, PlatformTransactionManager transactions) {
        this.parser = parser;
        this.automatedMail = automatedMail;
        this.filing = filing;
        this.processed = processed;
        this.attempts = attempts;
        this.quarantine = quarantine;
        this.dispatch = dispatch;
        this.ownMail = ownMail;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @return false if the mail has to wait because processing it failed recently
     * @throws RuntimeException if processing failed; nothing has changed, and the same mail must be passed in again
     */
    boolean handle(FetchedMail mail) {
        var turn = attempts.begin(mail.place());
        if (turn == MailAttempts.Turn.LATER) {
            return false;
        }
        if (turn == MailAttempts.Turn.NEVER) {
            transaction.executeWithoutResult(status -> quarantineOnce(mail, QuarantineReason.FAILED, null));
        } else {
            process(mail);
        }
        attempts.end(mail.place());
        return true;
    }

    /** A mail that violates a constraint of the case file is quarantined in a second transaction, since the first one cannot commit. */
    private void process(FetchedMail mail) {
        try {
            transaction.executeWithoutResult(status -> processOnce(mail));
        } catch (ConstraintViolationException e) {
            transaction.executeWithoutResult(status -> quarantineOnce(mail, QuarantineReason.INVALID, e.getMessage()));
        }
    }

    private void processOnce(FetchedMail mail) {
        try {
            if (!mail.complete()) {
                throw new UnreadableMailException(QuarantineReason.TOO_LARGE, null);
            }
            var read = parser.parse(mail.raw());
            var key = read.headers().key();
            if (processed.claim(key, read.digest(), read.sender().address())) {
                take(mail, read);
            } else if (!processed.digestOf(key).equals(Optional.of(read.digest()))) {
                quarantineOnce(mail, QuarantineReason.SAME_ID, key);
            }
        } catch (UnreadableMailException e) {
            quarantineOnce(mail, e.reason(), e.getMessage());
        }
    }

    private void take(FetchedMail mail, IncomingMail read) {
        var automated = automatedMail.in(read);
        var reason = automated.or(() -> reviewReason(read));
        if (reason.isPresent()) {
            quarantine(mail, read, reason.get());
        } else {
            file(mail, read);
        }
    }

    private Optional<QuarantineReason> reviewReason(IncomingMail read) {
        return read.sender().address() == null ? Optional.of(QuarantineReason.NO_SENDER)
                : processed.of(read.sender().address(), HOUR) > settings.perSender() ? Optional.of(QuarantineReason.FLOOD)
                : read.empty() ? Optional.of(QuarantineReason.EMPTY) : Optional.empty();
    }

    private void quarantine(FetchedMail mail, IncomingMail read, QuarantineReason reason) {
        var letter = reason == QuarantineReason.BOUNCE ? letter(read.bounce()) : Optional.<Letter>empty();
        if (letter.isPresent()) {
            recordBounce(mail, read, letter.get());
        } else if (reason == QuarantineReason.OWN) {
            quarantine.keepDone(mail, reason, null, null);
        } else {
            quarantine.keep(mail, reason, null, null);
        }
        LOG.info("A mail was quarantined: {}", reason);
    }

    private Optional<Letter> letter(Bounce bounce) {
        return bounce.cited().stream().flatMap(id -> ownMail.letter(id).stream()).findFirst();
    }

    private void recordBounce(FetchedMail mail, IncomingMail read, Letter letter) {
        if (read.bounce().failed()) {
            dispatch.cameBack(letter.id(), read.bounce().reason());
        }
        quarantine.keepDone(mail, QuarantineReason.BOUNCE, read.bounce().reason(), letter.reference());
        processed.ledTo(read.headers().key(), Result.BOUNCE, letter.reference());
    }

    private void file(FetchedMail mail, IncomingMail read) {
        var filed = filing.file(read);
        processed.ledTo(read.headers().key(), filed.reply() ? Result.REPLY : Result.COMPLAINT, filed.reference());
        if (!filed.refused().isEmpty()) {
            quarantine.keep(mail, QuarantineReason.DOCUMENTS, names(filed), filed.reference());
        }
        LOG.info("A mail became {} {}", filed.reply() ? "a message in" : "complaint", filed.reference());
    }

    static String names(MailFiling.Filed filed) {
        return filed.refused().stream().map(AttachmentRefusedException::name).collect(Collectors.joining(", "));
    }

    private void quarantineOnce(FetchedMail mail, QuarantineReason reason, String detail) {
        var head = new MailHeaders(mail.raw());
        if (processed.claim("sha256:" + head.digest(), head.digest(), head.sender().address())) {
            quarantine.keep(mail, reason, detail, null);
            LOG.info("A mail was quarantined: {}", reason);
        }
    }
}
