package io.redress.remedy;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Records the outcome of a remedy in the ledger, the case's timeline and the log. */
@Component
class RemedyOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(RemedyOutcomes.class);

    private final RemedyLedger ledger;
    private final CaseTimeline timeline;

    RemedyOutcomes(RemedyLedger ledger, CaseTimeline timeline) {
        this.ledger = ledger;
        this.timeline = timeline;
    }

    Remedy granted(Remedy remedy, String externalReference) {
        return publish(ledger.granted(remedy, externalReference));
    }

    Remedy refused(Remedy remedy, String reason) {
        return publish(ledger.refused(remedy, reason));
    }

    /** @param reversalReference null if there was nothing to reverse */
    Remedy revoked(Remedy remedy, String reversalReference) {
        return publish(ledger.revoked(remedy, reversalReference));
    }

    private Remedy publish(Remedy remedy) {
        LOG.info("{} of {} is {} under key {}", remedy.kind(), remedy.reference(), remedy.state(), remedy.key());
        timeline.record(remedy.reference(), CaseEntry.PROCEDURE, "REMEDY", RemedyEntry.of(remedy));
        return remedy;
    }
}
