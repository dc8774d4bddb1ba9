package io.redress.complaint;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that may follow {@code complaint.} in models; a test compares them with {@link ComplaintViews}. */
public final class CaseFileNames {

    /** Free text and containers of it: expressions see its presence, not its value. */
    public static final Set<String> TYPED = Set.of("narrative", "demand", "answers",
            "complainant.name", "complainant.organisation", "complainant.email", "complainant.phone", "complainant.fax", "complainant.address",
            "complainant.customerNumber", "complainant.representative",
            "subject.product", "subject.model", "subject.quantity", "subject.serialNumber", "subject.contractNumber", "subject.orderNumber",
            "subject.technicalData", "plan.measures", "plan.owner", "plan.remarks", "plan.reasons");

    /** Containers included. */
    public static final Set<String> ALL = Stream.concat(TYPED.stream(), Stream.of(
            "reference", "status", "channel", "language", "receivedAt", "receivedOn", "declaredCause", "incidentDate", "cause", "severity",
            "responsibleUnit", "responsibleGroup", "finding", "satisfaction", "caseFileUrl", "earlierComplaints", "attachments",
            "claim", "claim.amount", "claim.currency", "claim.text",
            "due", "due.acknowledge", "due.respond", "due.resolve", "due.acknowledgeOn", "due.respondOn", "due.resolveOn",
            "complainant", "complainant.anonymous", "complainant.preferredChannel",
            "subject", "subject.productionDate", "subject.deliveryDate", "subject.installedDate", "subject.failureDate",
            "plan", "plan.version", "plan.digest", "plan.plannedBy", "plan.plannedAt", "plan.apology", "plan.dueDate", "plan.levels", "plan.value",
            "plan.signatures", "plan.signed", "plan.payment", "plan.payment.code", "plan.payment.amount", "plan.payment.currency", "plan.payment.text",
            "plan.order", "plan.order.code", "plan.order.amount", "plan.order.currency", "plan.order.text",
            "plan.voucher", "plan.voucher.code", "plan.voucher.amount", "plan.voucher.currency", "plan.voucher.text")).collect(Collectors.toUnmodifiableSet());

    private CaseFileNames() {}
}
