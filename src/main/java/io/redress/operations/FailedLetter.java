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
 * @param step the delivery that waits for another try; null where there is none
 * @param toPost whether an agent is asked to bring it to the complainant
 */
record FailedLetter(
        UUID id, Reference reference, String name, String reason, int attempts, Instant lastAttempt, StuckStep step, boolean toPost) {

    static FailedLetter of(Letter letter, StuckStep step, boolean toPost) {
        return new FailedLetter(letter.id(), letter.reference(), letter.name(), PersonalData.masked(letter.reason()), letter.attempts(),
                letter.lastAttemptAt(), step, toPost);
    }
}
