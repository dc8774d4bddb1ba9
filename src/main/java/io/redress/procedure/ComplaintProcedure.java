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

/** What the outside may ask of the procedure: take a complaint in, hear the complainant, end it on the complainant's wish. */
@Service
public class ComplaintProcedure {

    public static final String KEY = "complaint-handling";

    /** Under this name every line of the log says to which complaint it belongs; the engine's setting for the business key names it too. */
    public static final String REFERENCE_IN_LOGS = "reference";

    private static final Logger LOG = LoggerFactory.getLogger(ComplaintProcedure.class);

    private final Complaints complaints;
    private final Attachments attachments;
    private final ComplaintViews views;
    private final CaseTimeline timeline;
    private final Triage triage;
    private final Withdrawal withdrawal;
    private final ProcessStarts starts;
    private final OnOwnBehalf onOwnBehalf;
    private final IntakeWatch watch;
    private final TransactionTemplate transaction;

    ComplaintProcedure(Complaints complaints, Attachments attachments, ComplaintViews views, CaseTimeline timeline, Triage triage,
            Withdrawal withdrawal, ProcessStarts starts, OnOwnBehalf onOwnBehalf, IntakeWatch watch, TransactionTemplate transaction) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.views = views;
        this.timeline = timeline;
        this.triage = triage;
        this.withdrawal = withdrawal;
        this.starts = starts;
        this.onOwnBehalf = onOwnBehalf;
        this.watch = watch;
        this.transaction = transaction;
    }

    /**
     * Opens a case file and starts the procedure in one transaction. Where the procedure cannot be started now, it is as soon as it can.
     *
     * @param recordedBy user id of the member of staff who enters it, null when it came from outside
     * @throws jakarta.validation.ConstraintViolationException where the filing is incomplete or out of range
     * @throws io.redress.complaint.AttachmentRefused where a document is not accepted
     */
    public Complaint receive(Filing filing, List<Document> documents, String recordedBy) {
        return receive(filing, documents, recordedBy, Map.of());
    }

    /**
     * Opens a case file for what came another way than through our pages and our API.
     *
     * @param circumstances kept with the entry: {@code via}, {@code proof} of a sender
     */
    public Complaint receive(Filing filing, List<Document> documents, String recordedBy, Map<String, Object> circumstances) {
        return watch.watch(filing.channel(), () -> transaction.execute(status -> takeIn(filing, documents, recordedBy, circumstances)));
    }

    private Complaint takeIn(Filing filing, List<Document> documents, String recordedBy, Map<String, Object> circumstances) {
        var complaint = complaints.open(filing, recordedBy, circumstances);
        var reference = complaint.reference();
        try (var ignored = MDC.putCloseable(REFERENCE_IN_LOGS, reference.value())) {
            var sender = recordedBy == null ? CaseEntry.COMPLAINANT : recordedBy;
            documents.forEach(document -> attachments.add(reference, document.name(), document.content(), sender));
            onOwnBehalf.run(() -> start(complaint));
            LOG.info("Complaint taken in over {}, documents: {}", filing.channel(), documents.size());
            return complaints.get(reference);
        }
    }

    private void start(Complaint complaint) {
        triage.promiseAhead(complaint, views.full(complaint.reference()));
        starts.procedure(complaint.reference());
    }

    /** Adds what the complainant, or a member of staff for the complainant, has to say. */
    @Transactional
    public void hear(Reference reference, String text, String actor) {
        hear(reference, text, actor, Map.of(Via.NAME, Via.of(actor)));
    }

    /**
     * Adds what somebody has to say who came another way than through our pages; the complaint may have ended.
     *
     * @param circumstances kept with the message: {@code via}, {@code sender} (an address), {@code known} (whether it is the complainant's)
     */
    @Transactional
    public void hear(Reference reference, String text, String actor, Map<String, Object> circumstances) {
        complaints.get(reference);
        Map<String, Object> message = new LinkedHashMap<>(circumstances);
        message.put("text", text);
        timeline.record(reference, actor, "MESSAGE", message);
    }

    /**
     * Ends the procedure on the complainant's wish: what was granted is revoked, a letter confirms it.
     *
     * @throws ProcedureEnded where the complaint is closed, refused or withdrawn already
     * @throws ProcedureBusy where the procedure is just moving and could not be told; nothing has changed, try again
     */
    public void withdraw(Reference reference, String reason, String actor) {
        withdrawal.of(reference, reason, actor);
    }
}
