package io.redress.desk;

import io.redress.complaint.Complaint;
import io.redress.layout.CodeLabels;
import io.redress.layout.LocalFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The filed data as labelled lines; unknown values are omitted. */
@Component
class LabelledValues {

    private final CodeLabels codes;
    private final LocalFormat local;

    LabelledValues(CodeLabels codes, LocalFormat local) {
        this.codes = codes;
        this.local = local;
    }

    List<LabelledValue> complainant(Complaint complaint) {
        var who = complaint.complainant();
        return known(
                new LabelledValue("name", who.name()),
                new LabelledValue("anonymous", who.anonymous() ? codes.say("answer", true) : null),
                new LabelledValue("organisation", who.organisation()),
                new LabelledValue("representative", who.representative()),
                new LabelledValue("phone", who.phone()),
                new LabelledValue("email", who.email()),
                new LabelledValue("fax", who.fax()),
                new LabelledValue("address", who.address()),
                new LabelledValue("customerNumber", who.customerNumber()),
                new LabelledValue("preferredChannel", codes.say("channel", who.preferredChannel())),
                new LabelledValue("language", codes.say("language", complaint.filing().language())));
    }

    List<LabelledValue> subject(Complaint complaint) {
        var what = complaint.filing().subject();
        return known(
                new LabelledValue("product", what.product()),
                new LabelledValue("model", what.model()),
                new LabelledValue("serialNumber", what.serialNumber()),
                new LabelledValue("quantity", what.quantity()),
                new LabelledValue("contractNumber", what.contractNumber()),
                new LabelledValue("orderNumber", what.orderNumber()),
                new LabelledValue("productionDate", local.date(what.productionDate())),
                new LabelledValue("deliveryDate", local.date(what.deliveryDate())),
                new LabelledValue("installedDate", local.date(what.installedDate())),
                new LabelledValue("failureDate", local.date(what.failureDate())),
                new LabelledValue("incidentDate", local.date(complaint.filing().incidentDate())));
    }

    List<LabelledValue> classification(Complaint complaint) {
        var decided = complaint.classification();
        return known(
                new LabelledValue("cause", decided == null ? null : codes.say("cause", decided.cause())),
                new LabelledValue("declaredCause", codes.say("cause", complaint.filing().cause())),
                new LabelledValue("severity", decided == null ? null : codes.say("severity", decided.severity())),
                new LabelledValue("unit", decided == null ? null : codes.say("unit", decided.responsibleUnit())),
                new LabelledValue("channel", codes.say("channel", complaint.filing().channel())),
                new LabelledValue("finding", codes.say("finding", complaint.finding())),
                new LabelledValue("satisfaction", codes.say("satisfaction", complaint.satisfaction())),
                new LabelledValue("recordedBy", complaint.recordedBy()));
    }

    private static List<LabelledValue> known(LabelledValue... facts) {
        return Stream.of(facts).filter(fact -> fact.value() != null && !fact.value().isBlank()).toList();
    }
}
