package io.redress.procedure;

import io.redress.complaint.Reference;
import java.time.Instant;
import java.util.UUID;

/**
 * A step of a process that failed, without personal data.
 *
 * @param job by what {@link StuckSteps#again} knows it; null for an incident that no other try can mend
 * @param reference the complaint that it belongs to; null where it belongs to none
 * @param process id of the process in the model
 * @param step id of the step in the model
 * @param names what the model calls both
 * @param failure what the last attempt said, addresses and numbers hidden; may be null
 * @param since when it failed first
 * @param triesLeft 0 when the engine has given up
 * @param nextTry null when the engine has given up
 * @param letter the letter that the process delivers; null for every other process
 */
public record StuckStep(
        String job, Reference reference, String process, String step, Names names, String failure, Instant since, int triesLeft,
        Instant nextTry, UUID letter) {

    /** Names in the model, as its author wrote them. */
    public record Names(String process, String step) {}

    public boolean givenUp() {
        return triesLeft <= 0;
    }
}
