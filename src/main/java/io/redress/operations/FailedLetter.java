package io.redress.operations;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import io.redress.correspondence.Letter;
import io.redress.procedure.StuckStep;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that failed, without address and words.
 *
 * @param step the delivery that waits for another try; null where an agent is asked to post the letter, or the delivery has just gone on
 */
record FailedLetter(UUID id, Reference reference, String name, String reason, int attempts, Instant lastAttempt, StuckStep step) {

    static FailedLetter of(Letter letter, StuckStep step) {
        return new FailedLetter(letter.id(), letter.reference(), letter.name(), PersonalData.masked(letter.reason()), letter.attempts(),
                letter.lastAttemptAt(), step);
    }
}
