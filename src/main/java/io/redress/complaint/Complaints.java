package io.redress.complaint;

import io.redress.tracking.TrackingKey;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and finds case files, and records what the procedure decides. */
@Service
@Transactional
public class Complaints {

    private final ComplaintTable table;
    private final CaseTimeline timeline;
    private final Validator validator;
    private final Clock clock;
    private final CompanyDays days;

    Complaints(ComplaintTable table, CaseTimeline timeline, Validator validator, Clock clock, CompanyDays days) {
        this.table = table;
        this.timeline = timeline;
        this.validator = validator;
        this.clock = clock;
        this.days = days;
    }

    /**
     * Opens a case file.
     *
     * @param recordedBy user id of the staff member who enters it, or null
     * @throws ConstraintViolationException if the filing is incomplete or out of range
     */
    public Complaint open(Filing filing, String recordedBy) {
        return open(filing, recordedBy, Map.of());
    }

    /**
     * Opens a case file for a complaint that did not come through our pages or our API.
     *
     * @param circumstances stored with the entry: {@code via}, {@code proof} of a sender
     */
    public Complaint open(Filing filing, String recordedBy, Map<String, Object> circumstances) {
        var violations = validator.validate(filing);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        Instant now = clock.instant();
        var reference = Reference.of(now.atZone(days.clock().getZone()).getYear(), table.nextNumber());
        var complaint = new Complaint(reference, Status.RECEIVED, now, recordedBy, TrackingKey.fresh(), filing, null,
                new DueDates(null, null, null), null, null, null);
        table.insert(complaint);
        Map<String, Object> received = new LinkedHashMap<>();
        received.put("channel", filing.channel());
        received.put(Via.NAME, recordedBy == null ? Via.WITHOUT_SIGN_IN : Via.STAFF);
        received.putAll(circumstances);
        timeline.record(reference, actor(recordedBy), "RECEIVED", received);
        return complaint;
    }

    private static String actor(String recordedBy) {
        return recordedBy == null ? CaseEntry.COMPLAINANT : recordedBy;
    }

    @Transactional(readOnly = true)
    public Optional<Complaint> find(Reference reference) {
        return table.find(reference);
    }

    /** @throws ComplaintNotFoundException if the reference is unknown */
    @Transactional(readOnly = true)
    public Complaint get(Reference reference) {
        return find(reference).orElseThrow(() -> new ComplaintNotFoundException(reference));
    }

    @Transactional(readOnly = true)
    public ComplaintPage search(ComplaintQuery query, int page, int size) {
        return search(query, new ComplaintPart(page, size));
    }

    @Transactional(readOnly = true)
    public ComplaintPage search(ComplaintQuery query, ComplaintPart part) {
        return table.search(query, part);
    }

    /** The salt for digests of this case's values that are recorded outside the case file; empty if there is no such case. */
    @Transactional(readOnly = true)
    public Optional<byte[]> salt(Reference reference) {
        return table.salt(reference);
    }

    /** The number of earlier complaints by the same complainant, identified by e-mail, telephone or customer number (A4). */
    @Transactional(readOnly = true)
    public int earlierComplaints(Reference reference) {
        return table.earlierComplaints(reference);
    }

    /** The complaints counted by {@link #earlierComplaints}, newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<ComplaintSummary> earlier(Reference reference) {
        return table.earlier(reference);
    }

    public void classify(Reference reference, Classification classification, String actor) {
        var before = get(reference).classification();
        if (!classification.equals(before)) {
            table.classify(reference, classification);
            timeline.record(reference, actor, before == null ? "CLASSIFIED" : "RECLASSIFIED", classification);
        }
    }

    public void agreeOn(Reference reference, DueDates due) {
        table.due(reference, due);
    }

    public void progressTo(Reference reference, Status status, String actor) {
        if (get(reference).status() != status) {
            table.progress(reference, status, status.isFinal() ? clock.instant() : null);
            timeline.record(reference, actor, "STATUS", Map.of("status", status));
        }
    }

    public void conclude(Reference reference, Finding finding) {
        table.finding(reference, finding);
    }

    /** @param score 1 (very dissatisfied) to 5 (very satisfied) */
    public void rate(Reference reference, int score) {
        table.satisfaction(reference, score);
    }
}
