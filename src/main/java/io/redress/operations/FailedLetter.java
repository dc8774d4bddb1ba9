package io.redress.operations;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import io.redress.correspondence.Letter;
import io.redress.procedure.FailedStep;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that failed, without its address and text.
 *
 * @param step the delivery step awaiting a retry; null if there is none
 * @param toPost whether an agent has the task of delivering it to the complainant
 */
record FailedLetter(
        UUID id, Reference reference, String name, String reason, int attempts, Instant lastAttempt, FailedStep step, boolean toPost) {

    static FailedLetter of(Letter letter, FailedStep step, boolean toPost) {
        return new FailedLetter(letter.id(), letter.reference(), letter.name(), PersonalData.masked(letter.reason()), letter.attempts(),
                letter.lastAttemptAt(), step, toPost);
    }
}
