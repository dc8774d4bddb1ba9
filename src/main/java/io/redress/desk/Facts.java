package io.redress.desk;

import io.redress.complaint.Complaint;
import io.redress.layout.Codes;
import io.redress.layout.LocalFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was filed, as labelled lines; what is not known has no line. */
@Component
class Facts {

    private final Codes codes;
    private final LocalFormat local;

    Facts(Codes codes, LocalFormat local) {
        this.codes = codes;
        this.local = local;
    }

    List<Fact> complainant(Complaint complaint) {
        var who = complaint.complainant();
        return known(
                new Fact("name", who.name()),
                new Fact("anonymous", who.anonymous() ? codes.say("answer", true) : null),
                new Fact("organisation", who.organisation()),
                new Fact("representative", who.representative()),
                new Fact("phone", who.phone()),
                new Fact("email", who.email()),
                new Fact("fax", who.fax()),
                new Fact("address", who.address()),
                new Fact("customerNumber", who.customerNumber()),
                new Fact("preferredChannel", codes.say("channel", who.preferredChannel())),
                new Fact("language", codes.say("language", complaint.filing().language())));
    }

    List<Fact> subject(Complaint complaint) {
        var what = complaint.filing().subject();
        return known(
                new Fact("product", what.product()),
                new Fact("model", what.model()),
                new Fact("serialNumber", what.serialNumber()),
                new Fact("quantity", what.quantity()),
                new Fact("contractNumber", what.contractNumber()),
                new Fact("orderNumber", what.orderNumber()),
                new Fact("productionDate", local.date(what.productionDate())),
                new Fact("deliveryDate", local.date(what.deliveryDate())),
                new Fact("installedDate", local.date(what.installedDate())),
                new Fact("failureDate", local.date(what.failureDate())),
                new Fact("incidentDate", local.date(complaint.filing().incidentDate())));
    }

    List<Fact> classification(Complaint complaint) {
        var decided = complaint.classification();
        return known(
                new Fact("cause", decided == null ? null : codes.say("cause", decided.cause())),
                new Fact("declaredCause", codes.say("cause", complaint.filing().cause())),
                new Fact("severity", decided == null ? null : codes.say("severity", decided.severity())),
                new Fact("unit", decided == null ? null : codes.say("unit", decided.responsibleUnit())),
                new Fact("channel", codes.say("channel", complaint.filing().channel())),
                new Fact("finding", codes.say("finding", complaint.finding())),
                new Fact("satisfaction", codes.say("satisfaction", complaint.satisfaction())),
                new Fact("recordedBy", complaint.recordedBy()));
    }

    private static List<Fact> known(Fact... facts) {
        return Stream.of(facts).filter(fact -> fact.value() != null && !fact.value().isBlank()).toList();
    }
}
