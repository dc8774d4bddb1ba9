package io.redress.procedure;

import io.redress.complaint.Reference;
import java.time.Instant;
import java.util.UUID;

/**
 * A failed step of a process, without personal data.
 *
 * @param job id to pass to {@link FailedSteps#again}; null for an incident that no retry can resolve
 * @param reference the complaint that it belongs to; null if it belongs to none
 * @param process id of the process in the model
 * @param step id of the step in the model
 * @param names the names of both in the model
 * @param failure message of the last attempt, with addresses and numbers masked; may be null
 * @param since when it first failed
 * @param triesLeft 0 when the engine has given up
 * @param nextTry null when the engine has given up
 * @param letter the letter that the process delivers; null for every other process
 */
public record FailedStep(
        String job, Reference reference, String process, String step, Names names, String failure, Instant since, int triesLeft,
        Instant nextTry, UUID letter) {

    /** Names in the model, as its author wrote them. */
    public record Names(String process, String step) {}

    public boolean givenUp() {
        return triesLeft <= 0;
    }
}
