package io.redress.procedure;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import io.redress.complaint.Via;
import io.redress.correspondence.LetterContent.WithdrawalConfirmation;
import io.redress.correspondence.LetterKind;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.runtime.Execution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notifies a running procedure that the complaint was withdrawn. The engine does not store messages for later: a procedure that has not taken its
 * first step yet is made to take it, and one that moves at the same moment is notified again. A procedure whose start is pending is never started.
 */
@Component
class Withdrawal {

    static final String MESSAGE = "complaint.withdrawn";

    private static final Logger LOG = LoggerFactory.getLogger(Withdrawal.class);
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 100;

    private final Complaints complaints;
    private final CaseTimeline timeline;
    private final PendingStartRows waiting;
    private final LetterDispatch letters;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;

    Withdrawal(Complaints complaints, CaseTimeline timeline, PendingStartRows waiting, LetterDispatch letters, RuntimeService runtime,
            ManagementService management, AsSystem asSystem, TransactionTemplate transaction) {
        this.complaints = complaints;
        this.timeline = timeline;
        this.waiting = waiting;
        this.letters = letters;
        this.runtime = runtime;
        this.management = management;
        this.asSystem = asSystem;
        this.transaction = transaction;
    }

    void of(Reference reference, String reason, String actor) {
        OptimisticLockingException collision = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                if (asSystem.get(() -> withdraw(reference, reason, actor))) {
                    return;
                }
                asSystem.run(() -> takeFirstStep(reference));
            } catch (SuspendedEntityInteractionException e) {
                throw new ProcedureBusyException(reference, e);
            } catch (OptimisticLockingException e) {
                LOG.debug("{} moved while it was being withdrawn; trying again", reference);
                collision = e;
            }
            pause();
        }
        throw new ProcedureBusyException(reference, collision);
    }

    private boolean withdraw(Reference reference, String reason, String actor) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var complaint = complaints.get(reference);
            if (complaint.status().isFinal()) {
                throw new ProcedureEndedException(complaint);
            }
            if (waiting.remove(PendingStart.ofProcedure(reference))) {
                record(reference, reason, actor);
                endUnbegun(reference);
                return true;
            }
            var listener = listener(reference);
            if (listener == null) {
                return false;
            }
            record(reference, reason, actor);
            runtime.messageEventReceived(MESSAGE, listener.getId());
            return true;
        }));
    }

    private void record(Reference reference, String reason, String actor) {
        timeline.record(reference, actor, "WITHDRAWAL", Map.of("reason", reason == null ? "" : reason, Via.NAME, Via.of(actor)));
    }

    private void endUnbegun(Reference reference) {
        complaints.progressTo(reference, Status.WITHDRAWN, CaseEntry.PROCEDURE);
        letters.send(reference, LetterKind.WITHDRAWAL_CONFIRMATION.letter(), reference + ":withdrawn", new WithdrawalConfirmation(List.of()));
    }

    private Execution listener(Reference reference) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(reference.value())
                .messageEventSubscriptionName(MESSAGE)
                .singleResult();
    }

    private void takeFirstStep(Reference reference) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value(), ComplaintProcedure.KEY)
                .singleResult();
        if (instance != null) {
            management.createJobQuery().processInstanceId(instance.getId()).activityId("StartEvent_ComplaintReceived").list()
                    .forEach(job -> management.executeJob(job.getId()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while telling the procedure", e);
        }
    }
}
