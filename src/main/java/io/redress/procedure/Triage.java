package io.redress.procedure;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.Cause;
import io.redress.complaint.Classification;
import io.redress.complaint.Complaint;
import io.redress.complaint.ComplaintView;
import io.redress.complaint.Complaints;
import io.redress.complaint.DueDates;
import io.redress.complaint.Reference;
import io.redress.complaint.Severity;
import io.redress.deadline.WorkingCalendar;
import io.redress.engine.DecisionPreview;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the result of table {@code complaint-triage} and writes what follows from it into the case file. */
@Component
public class Triage {

    private static final String TABLE = "complaint-triage";

    private final DecisionPreview decisions;
    private final Complaints complaints;
    private final WorkingCalendar calendar;

    Triage(DecisionPreview decisions, Complaints complaints, WorkingCalendar calendar) {
        this.decisions = decisions;
        this.complaints = complaints;
        this.calendar = calendar;
    }

    /** Sets the dates that the table promises as it stands, for the receipt; a table out of order keeps no complaint at the door. */
    void promiseAhead(Complaint complaint, ComplaintView view) {
        decisions.of(TABLE, Map.of(Variables.COMPLAINT, view), result -> dates(complaint, result)).ifPresent(due -> agree(complaint, due));
    }

    /** Sets the dates that follow from the service level, counted in working time from the receipt. */
    public void promise(Reference reference, Map<String, Object> result) {
        var complaint = complaints.get(reference);
        agree(complaint, dates(complaint, result));
    }

    private void agree(Complaint complaint, DueDates due) {
        if (!due.equals(complaint.due())) {
            complaints.agreeOn(complaint.reference(), due);
        }
    }

    private DueDates dates(Complaint complaint, Map<String, Object> result) {
        return new DueDates(
                due(complaint.receivedAt(), result.get(Variables.ACKNOWLEDGE_HOURS)),
                due(complaint.receivedAt(), result.get(Variables.RESPOND_HOURS)),
                due(complaint.receivedAt(), result.get(Variables.RESOLVE_HOURS)));
    }

    public void classify(Reference reference, Map<String, Object> result, String actor) {
        complaints.classify(reference, new Classification(
                Cause.valueOf((String) result.get(Variables.CAUSE)),
                Severity.valueOf((String) result.get(Variables.SEVERITY)),
                (String) result.get(Variables.RESPONSIBLE_UNIT)), actor);
    }

    public void classify(Reference reference, Map<String, Object> result) {
        classify(reference, result, CaseEntry.PROCEDURE);
    }

    private Instant due(Instant start, Object hours) {
        return hours == null ? null : calendar.after(start, Duration.ofMinutes(Math.round(((Number) hours).doubleValue() * 60)));
    }
}
