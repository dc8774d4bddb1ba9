package io.redress.procedure;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * An attempt of a step that failed, and how it stands with the step now.
 *
 * @param reference of the complaint, null where the step belongs to none
 * @param number which failed attempt of the step it is, from 1
 * @param left attempts that the engine will make by itself
 */
record FailedAttempt(
        String job, String reference, String instance, String process, String step, int number, int left, Throwable failure) {

    private static final int LONGEST = 300;

    static FailedAttempt of(JobEntity job, String businessKey, int number, Throwable failure) {
        return new FailedAttempt(job.getId(), Reference.isReference(businessKey) ? businessKey : null, job.getProcessInstanceId(),
                job.getProcessDefinitionKey(), job.getFailedActivityId() == null ? job.getActivityId() : job.getFailedActivityId(),
                number, job.getRetries(), failure);
    }

    /** Two changed the same at once, and this one has to begin anew: no try is lost by it, and nothing is wrong. */
    static boolean isOvertaken(Throwable failure) {
        return failure instanceof OptimisticLockingException;
    }

    boolean isFirst() {
        return number == 1;
    }

    String line() {
        return "%s failed, attempt %d, %s: %s".formatted(place(), number, left > 0 ? left + " left" : "given up", cause(failure));
    }

    /** The job itself where it is no step of a model, such as the engine's clean-up of its history. */
    String place() {
        return step == null ? "Job " + job : process == null ? step : step + " of " + process;
    }

    /** Which kinds of exceptions, and what the outermost one says, in one line and without addresses and telephone numbers. */
    static String cause(Throwable failure) {
        var words = PersonalData.masked(String.valueOf(failure.getMessage())).strip().replaceAll("\\s+", " ");
        return WordlessFailure.of(failure).getMessage() + ": " + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }
}
