package io.redress.complaint;

import io.redress.money.MoneyFormat;
import io.redress.shared.TimeZoneSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
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

    public ComplaintView full(Reference reference) {
        return new ComplaintView(reference, Disclosure.FULL, disclosure -> values(reference, disclosure));
    }

    public ComplaintView masked(Reference reference) {
        return new ComplaintView(reference, Disclosure.MASKED, disclosure -> values(reference, disclosure));
    }

    private Map<String, Object> values(Reference reference, Disclosure disclosure) {
        var personal = disclosure.personal();
        var complaint = complaints.get(reference);
        var values = facts(complaint);
        values.put("complainant", complainant(complaint.complainant(), personal));
        values.put("subject", subject(complaint.filing().subject(), disclosure));
        values.put("narrative", personal.apply(complaint.filing().narrative()));
        values.put("demand", personal.apply(complaint.filing().demand()));
        values.put("earlierComplaints", complaints.earlierComplaints(reference));
        values.put("attachments", attachments.count(reference));
        sections.forEach(section -> values.put(section.name(),
                section.isKnownIn(complaint.status()) ? section.of(reference, personal) : null));
        values.put("answers", new LazyMap(() -> answers(reference, personal)));
        return values;
    }

    private Map<String, Object> answers(Reference reference, UnaryOperator<String> personal) {
        Map<String, Object> values = new LinkedHashMap<>(answers.latest(reference));
        values.replaceAll((field, answer) -> mask(answer, personal));
        return values;
    }

    private static Object mask(Object answer, UnaryOperator<String> personal) {
        if (answer instanceof List<?> rows) {
            return rows.stream().map(row -> mask(row, personal)).toList();
        }
        if (answer instanceof Map<?, ?> group) {
            Map<Object, Object> inner = new LinkedHashMap<>(group);
            inner.replaceAll((name, value) -> mask(value, personal));
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

    private static Map<String, Object> subject(Subject what, Disclosure disclosure) {
        var personal = disclosure.personal();
        return map("product", disclosure.typed().apply(what.product()), "model", disclosure.typed().apply(what.model()), "serialNumber", personal.apply(what.serialNumber()),
                "quantity", disclosure.typed().apply(what.quantity()), "contractNumber", personal.apply(what.contractNumber()),
                "orderNumber", personal.apply(what.orderNumber()), "productionDate", iso(what.productionDate()),
                "deliveryDate", iso(what.deliveryDate()), "installedDate", iso(what.installedDate()),
                "failureDate", iso(what.failureDate()), "technicalData", technicalData(what, disclosure));
    }

    private static List<Map<String, Object>> technicalData(Subject what, Disclosure disclosure) {
        return what.technicalData().stream()
                .map(datum -> map("name", disclosure.typed().apply(datum.name()), "value", disclosure.personal().apply(datum.value()),
                        "unit", disclosure.typed().apply(datum.unit())))
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

    /** The date in the company's time zone. */
    private String day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone).toString();
    }

    private static String iso(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
