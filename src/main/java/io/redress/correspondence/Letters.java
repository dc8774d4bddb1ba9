package io.redress.correspondence;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.tracking.TokenRedaction;
import io.redress.tracking.TrackingTokens;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes, sends and tracks the letters to complainants. */
@Service
@Transactional
public class Letters {

    private static final String NOWHERE = "The complainant is anonymous and left no way to answer.";

    private final LetterTable table;
    private final LetterWriter writer;
    private final LetterMailer mailer;
    private final DeliveryLog deliveries;
    private final Complaints complaints;
    private final CaseTimeline timeline;
    private final TrackingTokens tokens;
    private final Clock clock;

    Letters(LetterTable table, LetterWriter writer, LetterMailer mailer, DeliveryLog deliveries, Complaints complaints,
            CaseTimeline timeline, TrackingTokens tokens, Clock clock) {
        this.table = table;
        this.writer = writer;
        this.mailer = mailer;
        this.deliveries = deliveries;
        this.complaints = complaints;
        this.timeline = timeline;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Writes a letter in the complainant's language and queues it for delivery; the same key returns the existing letter.
     *
     * @throws LetterNotFoundException if no template has this name
     * @throws io.redress.complaint.ComplaintNotFoundException if the reference is unknown
     */
    public Letter queue(LetterRequest command) {
        return table.find(command.key()).orElseGet(() -> write(command));
    }

    private Letter write(LetterRequest command) {
        var letter = letter(command, complaints.get(command.reference()));
        if (!table.insert(letter)) {
            return table.find(command.key()).orElseThrow();
        }
        note(letter, CaseEntry.PROCEDURE, letter.state(), letter.channel().name());
        return letter;
    }

    private Letter letter(LetterRequest command, Complaint complaint) {
        var wording = writer.write(command.name(), complaint, command.content());
        var to = Destination.of(complaint.complainant());
        var undeliverable = to.channel() == LetterChannel.NONE;
        return new Letter(UUID.randomUUID(), command.key(), command.reference(), command.name(), complaint.filing().language(),
                to.channel(), to.recipient(), wording.subject(), wording.text(), wording.html(),
                undeliverable ? LetterState.NOT_SENT : LetterState.QUEUED, undeliverable ? NOWHERE : null, 0, clock.instant(), null, null, null);
    }

    /**
     * Sends a letter by e-mail unless it has been sent or posted. Call it in a later transaction than {@link #queue}.
     * Success and failure are recorded at once, regardless of the outcome of the caller's transaction.
     *
     * @throws LetterUndeliverableException if the address was permanently rejected or is missing; the caller's transaction can still commit
     * @throws MailException if the mail server cannot be reached or does not accept the letter now: retry later
     */
    @Transactional(noRollbackFor = LetterUndeliverableException.class)
    public void deliver(UUID id) {
        table.waitForTurn(id);
        var letter = get(id);
        if (letter.done()) {
            return;
        }
        if (letter.channel() != LetterChannel.EMAIL) {
            throw new LetterUndeliverableException("The letter goes by " + letter.channel() + ", not by e-mail.");
        }
        try {
            mailer.send(letter.withToken(tokens.of(letter.reference().value(), complaints.get(letter.reference()).tracking())));
        } catch (RuntimeException e) {
            deliveries.failed(letter, PermanentRejection.reason(e));
            throw e;
        }
        deliveries.sent(letter);
    }

    /**
     * Records that an agent delivered the letter to the complainant; has no effect if it has been sent or posted.
     *
     * @param method POST, FAX, TELEPHONE, IN_PERSON or MESSAGE
     * @param note may be null
     * @param actor user id
     */
    public void markPosted(UUID id, String method, String note, String actor) {
        var letter = get(id);
        if (table.posted(id, new Letter.Posting(actor, method, note), clock.instant())) {
            note(letter, actor, LetterState.POSTED, method);
        }
    }

    /**
     * Queues a letter that did not reach the complainant for the current address in the case file, with unchanged text.
     *
     * @return false if it has been sent or posted, or the complainant left no way to reply; nothing has changed then
     */
    public boolean readdress(UUID id, String actor) {
        table.waitForTurn(id);
        var letter = get(id);
        var to = Destination.of(complaints.get(letter.reference()).complainant());
        if (to.channel() == LetterChannel.NONE || !table.readdress(id, to)) {
            return false;
        }
        timeline.record(letter.reference(), actor, "READDRESSED", Map.of("letter", id, "name", letter.name(), "channel", to.channel()));
        return true;
    }

    /**
     * Records that the letter bounced after it had been accepted; has no effect unless the letter is SENT. Waits for a delivery in
     * progress, because a bounce can arrive before the delivery is recorded.
     *
     * @param reason as reported by the mail system
     * @return whether a bounce was recorded
     */
    public boolean cameBack(UUID id, String reason) {
        table.waitForTurn(id);
        var letter = get(id);
        var text = TokenRedaction.masked(SanitizedText.line(reason));
        var cameBack = table.cameBack(id, text);
        if (cameBack) {
            timeline.record(letter.reference(), CaseEntry.PROCEDURE, "LETTER", Map.of("letter", id, "name", letter.name(),
                    "channel", letter.channel(), "state", LetterState.FAILED, "reason", text));
        }
        return cameBack;
    }

    /** @throws LetterNotFoundException if the id is unknown */
    @Transactional(readOnly = true)
    public Letter get(UUID id) {
        return table.find(id).orElseThrow(() -> new LetterNotFoundException("There is no letter " + id));
    }

    /** The letter with this key, if any. */
    @Transactional(readOnly = true)
    public Optional<Letter> find(String key) {
        return table.find(key);
    }

    /** The letters of one case, oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> of(Reference reference) {
        return table.of(reference);
    }

    /** Letters whose last attempt failed, newest first, at most 500. */
    @Transactional(readOnly = true)
    public List<Letter> failed() {
        return table.failed();
    }

    /** How many letters have not been sent or posted, and since when; cheap. */
    @Transactional(readOnly = true)
    public LetterBacklog backlog() {
        return table.backlog();
    }

    private void note(Letter letter, String actor, LetterState state, String channel) {
        timeline.record(letter.reference(), actor, "LETTER",
                Map.of("letter", letter.id(), "name", letter.name(), "channel", channel, "state", state));
    }
}
