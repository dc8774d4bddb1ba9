package io.redress.correspondence;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Personal;
import io.redress.complaint.Reference;
import io.redress.tracking.TokenRedaction;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as written, with its delivery state.
 *
 * @param name which letter: acknowledgement, refusal, outcome, …
 * @param key idempotency key: a letter is queued once per key
 * @param recipient e-mail address, number or postal address at the time of writing; null if the channel has none
 * @param text also shown to staff: a tracking link in it contains no token
 * @param html the same text, formatted for mail clients
 * @param reason why it failed or was not sent, else null
 * @param attempts number of completed delivery attempts, successful or not
 * @param lastAttemptAt null before the first attempt
 * @param completedAt when it was sent or posted, else null
 * @param posting how an agent delivered it, null unless POSTED
 */
@NotPersonal
public record Letter(
        UUID id, String key, Reference reference, String name, String language, LetterChannel channel, @Personal String recipient,
        @Personal String subject, @Personal String text, @Personal String html, LetterState state, @Personal String reason, int attempts, Instant queuedAt, Instant lastAttemptAt,
        Instant completedAt, Posting posting) {

    /** How an agent delivered a letter to the complainant: POST, FAX, TELEPHONE, IN_PERSON or MESSAGE; the note may be null. */
    @NotPersonal
    public record Posting(String actor, String method, @Personal String note) {}

    /** The letter as sent to the complainant; never stored. */
    Letter withToken(String token) {
        return new Letter(id, key, reference, name, language, channel, recipient, subject, TokenRedaction.filled(text, token),
                TokenRedaction.filled(html, token), state, reason, attempts, queuedAt, lastAttemptAt, completedAt, posting);
    }

    /** Whether the letter has been sent by the mail server or posted by an agent, so that nothing is left to deliver. */
    public boolean done() {
        return state == LetterState.SENT || state == LetterState.POSTED;
    }
}
