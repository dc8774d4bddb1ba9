package io.redress.intake.mailbox;

import io.redress.complaint.AttachmentRefused;
import io.redress.correspondence.Letter;
import io.redress.correspondence.OurMail;
import io.redress.intake.mailbox.HandledMails.Result;
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
 * Deals with one mail in one transaction, together with the note that it was dealt with. When it returns, the mail is safe in the database
 * and may be marked as handled in the mailbox; met again, it changes nothing.
 */
@Component
class MailHandling {

    private static final Logger LOG = LoggerFactory.getLogger(MailHandling.class);
    private static final Duration HOUR = Duration.ofHours(1);

    private final MailParser parser;
    private final LoopSigns loops;
    private final MailFiling filing;
    private final HandledMails handled;
    private final MailAttempts attempts;
    private final AsideMails aside;
    private final LetterDispatch dispatch;
    private final OurMail ourMail;
    private final MailboxSettings settings;
    private final TransactionTemplate transaction;

    MailHandling(MailParser parser, LoopSigns loops, MailFiling filing, HandledMails handled, MailAttempts attempts, AsideMails aside,
            LetterDispatch dispatch, OurMail ourMail, MailboxSettings settings, PlatformTransactionManager transactions) {
        this.parser = parser;
        this.loops = loops;
        this.filing = filing;
        this.handled = handled;
        this.attempts = attempts;
        this.aside = aside;
        this.dispatch = dispatch;
        this.ourMail = ourMail;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @return false where the mail has to wait, since handling it failed a short while ago
     * @throws RuntimeException where it did not work this time; nothing has changed then, and the same mail is to be given again
     */
    boolean handle(FetchedMail mail) {
        var turn = attempts.begin(mail.place());
        if (turn == MailAttempts.Turn.LATER) {
            return false;
        }
        if (turn == MailAttempts.Turn.NEVER) {
            transaction.executeWithoutResult(status -> onceAside(mail, AsideReason.FAILED, null));
        } else {
            handleNow(mail);
        }
        attempts.end(mail.place());
        return true;
    }

    /** A mail that breaks a rule of the case file is put aside in a second transaction, since the first one cannot commit. */
    private void handleNow(FetchedMail mail) {
        try {
            transaction.executeWithoutResult(status -> once(mail));
        } catch (ConstraintViolationException e) {
            transaction.executeWithoutResult(status -> onceAside(mail, AsideReason.INVALID, e.getMessage()));
        }
    }

    private void once(FetchedMail mail) {
        try {
            if (!mail.complete()) {
                throw new MailUnreadable(AsideReason.TOO_LARGE, null);
            }
            var read = parser.parse(mail.raw());
            var key = read.head().key();
            if (handled.claim(key, read.digest(), read.sender().address())) {
                take(mail, read);
            } else if (!handled.digestOf(key).equals(Optional.of(read.digest()))) {
                onceAside(mail, AsideReason.SAME_ID, key);
            }
        } catch (MailUnreadable e) {
            onceAside(mail, e.reason(), e.getMessage());
        }
    }

    private void take(FetchedMail mail, IncomingMail read) {
        var machine = loops.in(read);
        var reason = machine.or(() -> notByItself(read));
        if (reason.isPresent()) {
            putAside(mail, read, reason.get());
        } else {
            file(mail, read);
        }
    }

    private Optional<AsideReason> notByItself(IncomingMail read) {
        return read.sender().address() == null ? Optional.of(AsideReason.NO_SENDER)
                : handled.of(read.sender().address(), HOUR) > settings.perSender() ? Optional.of(AsideReason.FLOOD)
                : read.empty() ? Optional.of(AsideReason.EMPTY) : Optional.empty();
    }

    private void putAside(FetchedMail mail, IncomingMail read, AsideReason reason) {
        var letter = reason == AsideReason.BOUNCE ? letter(read.bounce()) : Optional.<Letter>empty();
        if (letter.isPresent()) {
            returned(mail, read, letter.get());
        } else if (reason == AsideReason.OWN) {
            aside.keepDone(mail, reason, null, null);
        } else {
            aside.keep(mail, reason, null, null);
        }
        LOG.info("A mail was put aside: {}", reason);
    }

    private Optional<Letter> letter(Bounce bounce) {
        return bounce.cited().stream().flatMap(id -> ourMail.letter(id).stream()).findFirst();
    }

    private void returned(FetchedMail mail, IncomingMail read, Letter letter) {
        if (read.bounce().failed()) {
            dispatch.cameBack(letter.id(), read.bounce().reason());
        }
        aside.keepDone(mail, AsideReason.BOUNCE, read.bounce().reason(), letter.reference());
        handled.ledTo(read.head().key(), Result.BOUNCE, letter.reference());
    }

    private void file(FetchedMail mail, IncomingMail read) {
        var filed = filing.file(read);
        handled.ledTo(read.head().key(), filed.reply() ? Result.REPLY : Result.COMPLAINT, filed.reference());
        if (!filed.refused().isEmpty()) {
            aside.keep(mail, AsideReason.DOCUMENTS, names(filed), filed.reference());
        }
        LOG.info("A mail became {} {}", filed.reply() ? "a message in" : "complaint", filed.reference());
    }

    static String names(MailFiling.Filed filed) {
        return filed.refused().stream().map(AttachmentRefused::name).collect(Collectors.joining(", "));
    }

    private void onceAside(FetchedMail mail, AsideReason reason, String detail) {
        var head = new MailHead(mail.raw());
        if (handled.claim("sha256:" + head.digest(), head.digest(), head.sender().address())) {
            aside.keep(mail, reason, detail, null);
            LOG.info("A mail was put aside: {}", reason);
        }
    }
}
