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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the result of table {@code complaint-triage} and writes the consequences to the case file. */
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

    /** Sets the dates that the current table promises, for the receipt; a faulty table does not prevent a complaint from being received. */
    void promiseAhead(Complaint complaint, ComplaintView view) {
        view.size(); // reads the case file: if that fails, the table is not to blame
        decisions.of(TABLE, Map.of(ProcessVariables.COMPLAINT, view), result -> dates(complaint, result)).ifPresent(due -> agree(complaint, due));
    }

    /** Sets the dates that follow from the service level, counted in working time from receipt. */
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
                due(complaint, result, ProcessVariables.ACKNOWLEDGE_HOURS),
                due(complaint, result, ProcessVariables.RESPOND_HOURS),
                due(complaint, result, ProcessVariables.RESOLVE_HOURS));
    }

    public void classify(Reference reference, Map<String, Object> result) {
        complaints.classify(reference, new Classification(
                code(Cause.class, result, ProcessVariables.CAUSE),
                code(Severity.class, result, ProcessVariables.SEVERITY),
                (String) result.get(ProcessVariables.RESPONSIBLE_UNIT)), CaseEntry.PROCEDURE);
    }

    private Instant due(Complaint complaint, Map<String, Object> result, String name) {
        var hours = result.get(name);
        if (hours == null) {
            return null;
        }
        if (hours instanceof Number number) {
            return calendar.after(complaint.receivedAt(), Duration.ofMinutes(Math.round(number.doubleValue() * 60)));
        }
        throw new IllegalArgumentException(name + " is " + hours + "; a number of working hours is wanted");
    }

    private static <E extends Enum<E>> E code(Class<E> type, Map<String, Object> result, String name) {
        return Stream.of(type.getEnumConstants()).filter(code -> code.name().equals(result.get(name))).findFirst().orElseThrow(() ->
                new IllegalArgumentException(name + " is " + result.get(name) + "; wanted is one of " + List.of(type.getEnumConstants())));
    }
}
