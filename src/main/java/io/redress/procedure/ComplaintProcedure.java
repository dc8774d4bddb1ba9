package io.redress.procedure;

import io.redress.complaint.Attachments;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaint;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Complaints;
import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import io.redress.complaint.Via;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The operations that the procedure offers to its callers: receive a complaint, add a message, withdraw at the complainant's request. */
@Service
public class ComplaintProcedure {

    public static final String KEY = "complaint-handling";

    /** MDC key under which every log line names the complaint it belongs to; the engine's setting for the business key uses the same name. */
    public static final String REFERENCE_IN_LOGS = "reference";

    private static final Logger LOG = LoggerFactory.getLogger(ComplaintProcedure.class);

    private final Complaints complaints;
    private final Attachments attachments;
    private final ComplaintViews views;
    private final CaseTimeline timeline;
    private final Triage triage;
    private final Withdrawal withdrawal;
    private final ProcessStarts starts;
    private final AsSystem asSystem;
    private final IntakeMetrics metrics;
    private final TransactionTemplate transaction;

    ComplaintProcedure(Complaints complaints, Attachments attachments, ComplaintViews views, CaseTimeline timeline, Triage triage,
            Withdrawal withdrawal, ProcessStarts starts, AsSystem asSystem, IntakeMetrics metrics, TransactionTemplate transaction) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.views = views;
        this.timeline = timeline;
        this.triage = triage;
        this.withdrawal = withdrawal;
        this.starts = starts;
        this.asSystem = asSystem;
        this.metrics = metrics;
        this.transaction = transaction;
    }

    /**
     * Opens a case file and starts the procedure in one transaction. If the procedure cannot be started now, it is started as soon as possible.
     *
     * @param recordedBy user id of the member of staff who enters it, null when it was filed externally
     * @throws jakarta.validation.ConstraintViolationException if the filing is incomplete or out of range
     * @throws io.redress.complaint.AttachmentRefusedException if a document is not accepted
     */
    public Complaint receive(Filing filing, List<Document> documents, String recordedBy) {
        return receive(filing, documents, recordedBy, Map.of());
    }

    /**
     * Opens a case file for a complaint that did not come through our pages or our API.
     *
     * @param circumstances stored with the entry: {@code via}, {@code proof} of a sender
     */
    public Complaint receive(Filing filing, List<Document> documents, String recordedBy, Map<String, Object> circumstances) {
        return metrics.watch(filing.channel(), () -> transaction.execute(status -> takeIn(filing, documents, recordedBy, circumstances)));
    }

    private Complaint takeIn(Filing filing, List<Document> documents, String recordedBy, Map<String, Object> circumstances) {
        var complaint = complaints.open(filing, recordedBy, circumstances);
        var reference = complaint.reference();
        try (var ignored = MDC.putCloseable(REFERENCE_IN_LOGS, reference.value())) {
            var sender = recordedBy == null ? CaseEntry.COMPLAINANT : recordedBy;
            documents.forEach(document -> attachments.add(reference, document.name(), document.content(), sender));
            asSystem.run(() -> start(complaint));
            LOG.info("Complaint taken in over {}, documents: {}", filing.channel(), documents.size());
            return complaints.get(reference);
        }
    }

    private void start(Complaint complaint) {
        triage.promiseAhead(complaint, views.unmasked(complaint.reference()));
        starts.procedure(complaint.reference());
    }

    /** Adds a message from the complainant, or from a member of staff on the complainant's behalf. */
    @Transactional
    public void hear(Reference reference, String text, String actor) {
        hear(reference, text, actor, Map.of(Via.NAME, Via.of(actor)));
    }

    /**
     * Adds a message that did not come through our pages; the complaint may have ended.
     *
     * @param circumstances stored with the message: {@code via}, {@code sender} (an address), {@code known} (whether it is the complainant's)
     */
    @Transactional
    public void hear(Reference reference, String text, String actor, Map<String, Object> circumstances) {
        complaints.get(reference);
        Map<String, Object> message = new LinkedHashMap<>(circumstances);
        message.put("text", text);
        timeline.record(reference, actor, "MESSAGE", message);
    }

    /**
     * Ends the procedure at the complainant's request: granted remedies are revoked, and a letter confirms it.
     *
     * @throws ProcedureEndedException if the complaint is already closed, refused or withdrawn
     * @throws ProcedureBusyException if the procedure is moving at this moment and could not be notified; nothing has changed, try again
     */
    public void withdraw(Reference reference, String reason, String actor) {
        withdrawal.of(reference, reason, actor);
    }
}
