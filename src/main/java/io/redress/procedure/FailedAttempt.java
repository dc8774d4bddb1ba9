package io.redress.procedure;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * A failed attempt of a step, and the state of the step now.
 *
 * @param reference of the complaint, null if the step belongs to none
 * @param number ordinal of this failed attempt of the step, from 1
 * @param left retries that the engine will still make on its own
 */
record FailedAttempt(
        String job, String reference, String instance, String process, String step, int number, int left, Throwable failure) {

    private static final int LONGEST = 300;

    static FailedAttempt of(JobEntity job, String businessKey, int number, Throwable failure) {
        return new FailedAttempt(job.getId(), Reference.isReference(businessKey) ? businessKey : null, job.getProcessInstanceId(),
                job.getProcessDefinitionKey(), job.getFailedActivityId() == null ? job.getActivityId() : job.getFailedActivityId(),
                number, job.getRetries(), failure);
    }

    /**
     * An optimistic locking failure: two transactions changed the same data and this one has to start again; no retry is used up and nothing is
     * wrong.
     */
    static boolean isOvertaken(Throwable failure) {
        return failure instanceof OptimisticLockingException;
    }

    boolean isFirst() {
        return number == 1;
    }

    String line() {
        return "%s failed, attempt %d, %s: %s".formatted(place(), number, left > 0 ? left + " left" : "given up", cause(failure));
    }

    /** The job itself if it is not a step of a model, such as the engine's history cleanup. */
    String place() {
        return step == null ? "Job " + job : process == null ? step : step + " of " + process;
    }

    /** The exception types and the outermost message, on one line and with addresses and telephone numbers masked. */
    static String cause(Throwable failure) {
        var words = PersonalData.masked(String.valueOf(failure.getMessage())).strip().replaceAll("\\s+", " ");
        return RedactedFailure.of(failure).getMessage() + ": " + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }
}
