package io.redress.complaint;

import io.redress.shared.TimeZoneSettings;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates {@link ComplaintView}s, with personal data in full or masked. */
@Service
public class ComplaintViews {

    /** Replaces names, contact details and free text for readers who may not see personal data. */
    public static final String MASK = "•••";

    private final Complaints complaints;
    private final Attachments attachments;
    private final ObjectProvider<CaseFileSection> sections;
    private final CaseAnswers answers;
    private final ZoneId zone;

    ComplaintViews(Complaints complaints, Attachments attachments, ObjectProvider<CaseFileSection> sections, CaseAnswers answers,
            TimeZoneSettings settings) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.sections = sections;
        this.answers = answers;
        this.zone = settings.timeZone();
    }

    /** Everything, for the procedure itself, letters, and readers who may read personal data. */
    public ComplaintView unmasked(Reference reference) {
        return view(reference, Disclosure.FULL);
    }

    /** With personal data masked; whether there is a value remains visible. */
    public ComplaintView masked(Reference reference) {
        return view(reference, Disclosure.MASKED);
    }

    /** All of the case file for a letter, each field as the printer prints it, without the answers to forms. */
    public Map<String, Object> printed(Reference reference, FieldPrinter printer) {
        var complaint = complaints.get(reference);
        var values = RecordMap.printed(facts(complaint), printer);
        sections.forEach(section -> known(section, complaint).ifPresent(data -> values.put(section.name(), RecordMap.printed(data, printer))));
        return values;
    }

    /** Every field of these views, and what it holds. */
    public CaseFileFields fields() {
        Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
        sections.forEach(section -> types.put(section.name(), section.type()));
        return new CaseFileFields(types);
    }

    private ComplaintView view(Reference reference, Disclosure disclosure) {
        return new ComplaintView(reference, disclosure, disclosed -> values(reference, disclosed));
    }

    private Map<String, Object> values(Reference reference, Disclosure disclosure) {
        var complaint = complaints.get(reference);
        var values = RecordMap.of(facts(complaint), disclosure);
        sections.forEach(section -> values.put(section.name(), known(section, complaint).map(data -> RecordMap.of(data, disclosure)).orElse(null)));
        values.put(CaseFileFields.ANSWERS, new LazyMap(() -> answers(reference, disclosure)));
        return values;
    }

    private CaseFacts facts(Complaint complaint) {
        var reference = complaint.reference();
        return CaseFacts.of(complaint, complaints.earlierComplaints(reference), attachments.count(reference), zone);
    }

    private static Optional<? extends Record> known(CaseFileSection section, Complaint complaint) {
        return section.isKnownIn(complaint.status()) ? section.of(complaint.reference()) : Optional.empty();
    }

    private Map<String, Object> answers(Reference reference, Disclosure disclosure) {
        Map<String, Object> values = new LinkedHashMap<>(answers.latest(reference));
        values.replaceAll((field, answer) -> mask(answer, disclosure));
        return values;
    }

    private static Object mask(Object answer, Disclosure disclosure) {
        if (answer instanceof List<?> rows) {
            return rows.stream().map(row -> mask(row, disclosure)).toList();
        }
        if (answer instanceof Map<?, ?> group) {
            Map<Object, Object> inner = new LinkedHashMap<>(group);
            inner.replaceAll((name, value) -> mask(value, disclosure));
            return inner;
        }
        return answer instanceof String ? disclosure.of(Mark.PERSONAL, answer) : answer;
    }
}
