package io.redress.correspondence;

import io.redress.complaint.Reference;
import io.redress.tracking.HiddenTokens;
import java.time.Instant;
import java.util.UUID;

/**
 * One letter as it was written, and what became of it.
 *
 * @param name which letter: acknowledgement, refusal, outcome, …
 * @param key the same key is the same letter, queued once
 * @param recipient e-mail address, number or postal address at the time of writing; null where the channel has none
 * @param text what the staff see too: a tracking link in it holds no token
 * @param html the same words as {@code text}, laid out for mail programs
 * @param reason why it failed or was not sent, else null
 * @param attempts how many attempts to deliver it ended, well or badly
 * @param lastAttemptAt null before the first attempt
 * @param completedAt when it was sent or posted, else null
 * @param posting how an agent brought it, null unless POSTED
 */
public record Letter(
        UUID id, String key, Reference reference, String name, String language, LetterChannel channel, String recipient, String subject,
        String text, String html, LetterState state, String reason, int attempts, Instant queuedAt, Instant lastAttemptAt,
        Instant completedAt, Posting posting) {

    /** How an agent brought a letter to the complainant: POST, FAX, TELEPHONE, IN_PERSON or MESSAGE; the note may be null. */
    public record Posting(String actor, String method, String note) {}

    /** The letter as it leaves for the complainant; never kept. */
    Letter withToken(String token) {
        return new Letter(id, key, reference, name, language, channel, recipient, subject, HiddenTokens.filled(text, token),
                HiddenTokens.filled(html, token), state, reason, attempts, queuedAt, lastAttemptAt, completedAt, posting);
    }

    /** True when the letter has reached the post, by mail server or by hand: there is nothing left to deliver. */
    public boolean done() {
        return state == LetterState.SENT || state == LetterState.POSTED;
    }
}
