package io.redress.correspondence;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.tracking.HiddenTokens;
import io.redress.tracking.TrackingTokens;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All letters to complainants: writing them, sending them, and knowing what became of each. */
@Service
@Transactional
public class Letters {

    private static final String NOWHERE = "The complainant is anonymous and left no way to answer.";

    private final LetterTable table;
    private final LetterWriter writer;
    private final Postman postman;
    private final DeliveryRecord deliveries;
    private final Complaints complaints;
    private final CaseTimeline timeline;
    private final TrackingTokens tokens;
    private final Clock clock;

    Letters(LetterTable table, LetterWriter writer, Postman postman, DeliveryRecord deliveries, Complaints complaints,
            CaseTimeline timeline, TrackingTokens tokens, Clock clock) {
        this.table = table;
        this.writer = writer;
        this.postman = postman;
        this.deliveries = deliveries;
        this.complaints = complaints;
        this.timeline = timeline;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Writes a letter in the complainant's language and keeps it for delivery; the same key returns the letter written before.
     *
     * @throws NoSuchLetter where no template has this name
     * @throws io.redress.complaint.NoSuchComplaint where the reference is unknown
     */
    public Letter queue(QueueLetter command) {
        return table.find(command.key()).orElseGet(() -> write(command));
    }

    private Letter write(QueueLetter command) {
        var letter = letter(command, complaints.get(command.reference()));
        if (!table.insert(letter)) {
            return table.find(command.key()).orElseThrow();
        }
        note(letter, CaseEntry.PROCEDURE, letter.state(), letter.channel().name());
        return letter;
    }

    private Letter letter(QueueLetter command, Complaint complaint) {
        var wording = writer.write(command.name(), complaint, command.facts());
        var to = Destination.of(complaint.complainant());
        var nowhere = to.channel() == LetterChannel.NONE;
        return new Letter(UUID.randomUUID(), command.key(), command.reference(), command.name(), complaint.filing().language(),
                to.channel(), to.recipient(), wording.subject(), wording.text(), wording.html(),
                nowhere ? LetterState.NOT_SENT : LetterState.QUEUED, nowhere ? NOWHERE : null, 0, clock.instant(), null, null, null);
    }

    /**
     * Sends a letter by e-mail; one that has been sent or posted is left alone. Call it in a later transaction than {@link #queue}.
     * Success and failure are recorded at once, whatever becomes of the caller's transaction.
     *
     * @throws LetterUndeliverable where the address was refused for good or there is none; the caller's transaction can still commit
     * @throws MailException where the mail server cannot be reached or does not take it now: try again later
     */
    @Transactional(noRollbackFor = LetterUndeliverable.class)
    public void deliver(UUID id) {
        table.waitForTurn(id);
        var letter = get(id);
        if (letter.done()) {
            return;
        }
        if (letter.channel() != LetterChannel.EMAIL) {
            throw new LetterUndeliverable("The letter goes by " + letter.channel() + ", not by e-mail.");
        }
        try {
            postman.send(letter.withToken(tokens.of(letter.reference().value(), complaints.get(letter.reference()).tracking())));
        } catch (RuntimeException e) {
            deliveries.failed(letter, Refusal.reason(e));
            throw e;
        }
        deliveries.sent(letter);
    }

    /**
     * Notes that an agent brought the letter to the complainant; one that has been sent or posted stays as it is.
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
     * Makes a letter that did not reach the complainant ready to go to where the case file says now, in the words in which it was written.
     *
     * @return false where it has been sent or posted, or the complainant left no way to answer; nothing has changed then
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
     * Notes that a mail system brought the letter back after it had been taken; a letter that is not SENT stays as it is. One
     * that is just being sent is waited for: a mail can come back faster than its sending is written down.
     *
     * @param reason the mail system's own words
     * @return whether there was something to note
     */
    public boolean cameBack(UUID id, String reason) {
        table.waitForTurn(id);
        var letter = get(id);
        var words = HiddenTokens.masked(Plain.line(reason));
        var cameBack = table.cameBack(id, words);
        if (cameBack) {
            timeline.record(letter.reference(), CaseEntry.PROCEDURE, "LETTER", Map.of("letter", id, "name", letter.name(),
                    "channel", letter.channel(), "state", LetterState.FAILED, "reason", words));
        }
        return cameBack;
    }

    /** @throws NoSuchLetter where the id is unknown */
    @Transactional(readOnly = true)
    public Letter get(UUID id) {
        return table.find(id).orElseThrow(() -> new NoSuchLetter("There is no letter " + id));
    }

    /** The letter written under this key, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Letter> find(String key) {
        return table.find(key);
    }

    /** The letters of one case, oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> of(Reference reference) {
        return table.of(reference);
    }

    /** Letters whose last attempt failed, newest first, 500 at most. */
    @Transactional(readOnly = true)
    public List<Letter> failed() {
        return table.failed();
    }

    /** How many letters have not reached the post, and since when; cheap. */
    @Transactional(readOnly = true)
    public LetterBacklog backlog() {
        return table.backlog();
    }

    private void note(Letter letter, String actor, LetterState state, String channel) {
        timeline.record(letter.reference(), actor, "LETTER",
                Map.of("letter", letter.id(), "name", letter.name(), "channel", channel, "state", state));
    }
}
