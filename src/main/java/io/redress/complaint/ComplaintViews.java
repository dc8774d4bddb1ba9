package io.redress.complaint;

import io.redress.money.MoneyFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Makes {@link ComplaintView}s, with or without what tells who the complainant is. */
@Service
public class ComplaintViews {

    /** What stands in place of names, contacts and free text for readers without the right to personal data. */
    public static final String MASK = "•••";

    private final Complaints complaints;
    private final Attachments attachments;
    private final ObjectProvider<CaseFileSection> sections;
    private final CaseAnswers answers;
    private final ZoneId zone;

    ComplaintViews(Complaints complaints, Attachments attachments, ObjectProvider<CaseFileSection> sections, CaseAnswers answers,
            @Value("${redress.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.sections = sections;
        this.answers = answers;
        this.zone = zone;
    }

    public ComplaintView full(Reference reference) {
        return new ComplaintView(reference, Wording.FULL, wording -> values(reference, wording));
    }

    public ComplaintView masked(Reference reference) {
        return new ComplaintView(reference, Wording.MASKED, wording -> values(reference, wording));
    }

    private Map<String, Object> values(Reference reference, Wording wording) {
        var personal = wording.personal();
        var complaint = complaints.get(reference);
        var values = facts(complaint);
        values.put("complainant", complainant(complaint.complainant(), personal));
        values.put("subject", subject(complaint.filing().subject(), wording));
        values.put("narrative", personal.apply(complaint.filing().narrative()));
        values.put("demand", personal.apply(complaint.filing().demand()));
        values.put("earlierComplaints", complaints.earlierComplaints(reference));
        values.put("attachments", attachments.count(reference));
        sections.forEach(section -> values.put(section.name(),
                section.isKnownIn(complaint.status()) ? section.of(reference, personal) : null));
        values.put("answers", new ReadWhenAsked(() -> answers(reference, personal)));
        return values;
    }

    private Map<String, Object> answers(Reference reference, UnaryOperator<String> personal) {
        Map<String, Object> values = new LinkedHashMap<>(answers.latest(reference));
        values.replaceAll((field, answer) -> words(answer, personal));
        return values;
    }

    private static Object words(Object answer, UnaryOperator<String> personal) {
        if (answer instanceof List<?> rows) {
            return rows.stream().map(row -> words(row, personal)).toList();
        }
        if (answer instanceof Map<?, ?> group) {
            Map<Object, Object> inner = new LinkedHashMap<>(group);
            inner.replaceAll((name, value) -> words(value, personal));
            return inner;
        }
        return answer instanceof String text ? personal.apply(text) : answer;
    }

    private Map<String, Object> facts(Complaint complaint) {
        var filing = complaint.filing();
        var claim = filing.claim() == null ? new Claim(null, null) : filing.claim();
        var classification = complaint.classification() == null ? new Classification(null, null, null) : complaint.classification();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("reference", complaint.reference().value());
        values.put("status", name(complaint.status()));
        values.put("channel", name(filing.channel()));
        values.put("language", filing.language());
        values.put("receivedAt", iso(complaint.receivedAt()));
        values.put("receivedOn", day(complaint.receivedAt()));
        values.put("claim", map("amount", claim.amount(), "currency", claim.currency(),
                "text", MoneyFormat.format(claim.amount(), claim.currency(), LocaleContextHolder.getLocale())));
        values.put("declaredCause", name(filing.cause()));
        values.put("incidentDate", iso(filing.incidentDate()));
        values.put("cause", name(classification.cause()));
        values.put("severity", name(classification.severity()));
        values.put("responsibleUnit", classification.responsibleUnit());
        values.put("responsibleGroup", classification.responsibleUnit() == null ? null : "unit-" + classification.responsibleUnit());
        values.put("due", due(complaint.due()));
        values.put("finding", name(complaint.finding()));
        values.put("satisfaction", complaint.satisfaction());
        values.put("caseFileUrl", "/desk/complaints/" + complaint.reference());
        return values;
    }

    private Map<String, Object> due(DueDates due) {
        return map("acknowledge", iso(due.acknowledge()), "respond", iso(due.respond()), "resolve", iso(due.resolve()),
                "acknowledgeOn", day(due.acknowledge()), "respondOn", day(due.respond()), "resolveOn", day(due.resolve()));
    }

    private static Map<String, Object> complainant(Complainant who, UnaryOperator<String> personal) {
        return map("name", personal.apply(who.name()), "organisation", personal.apply(who.organisation()),
                "email", personal.apply(who.email()), "phone", personal.apply(who.phone()), "fax", personal.apply(who.fax()),
                "address", personal.apply(who.address()), "customerNumber", personal.apply(who.customerNumber()),
                "anonymous", who.anonymous(), "preferredChannel", name(who.preferredChannel()),
                "representative", personal.apply(who.representative()));
    }

    private static Map<String, Object> subject(Subject what, Wording wording) {
        var personal = wording.personal();
        return map("product", wording.typed().apply(what.product()), "model", wording.typed().apply(what.model()), "serialNumber", personal.apply(what.serialNumber()),
                "quantity", wording.typed().apply(what.quantity()), "contractNumber", personal.apply(what.contractNumber()),
                "orderNumber", personal.apply(what.orderNumber()), "productionDate", iso(what.productionDate()),
                "deliveryDate", iso(what.deliveryDate()), "installedDate", iso(what.installedDate()),
                "failureDate", iso(what.failureDate()), "technicalData", technicalData(what, wording));
    }

    private static List<Map<String, Object>> technicalData(Subject what, Wording wording) {
        return what.technicalData().stream()
                .map(datum -> map("name", wording.typed().apply(datum.name()), "value", wording.personal().apply(datum.value()),
                        "unit", wording.typed().apply(datum.unit())))
                .toList();
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static String iso(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** The day where the company is. */
    private String day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone).toString();
    }

    private static String iso(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
