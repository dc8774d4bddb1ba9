package io.redress.complaint;

import io.redress.money.MoneyFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.i18n.LocaleContextHolder;

/** A case file by the names that models and letters use (docs/modelling.md). Days are those of the company's time zone. */
@NotPersonal
public record CaseFacts(
        String reference,
        Status status,
        Channel channel,
        String language,
        Instant receivedAt,
        LocalDate receivedOn,
        Claimed claim,
        Cause declaredCause,
        LocalDate incidentDate,
        Cause cause,
        Severity severity,
        String responsibleUnit,
        String responsibleGroup,
        Due due,
        Finding finding,
        Integer satisfaction,
        String caseFileUrl,
        Complainant complainant,
        Subject subject,
        @Personal String narrative,
        @Personal String demand,
        int earlierComplaints,
        int attachments) {

    /** @param text formatted for the locale of the current request */
    @NotPersonal
    public record Claimed(BigDecimal amount, String currency, String text) implements Priced {

        private static Claimed of(Claim claim) {
            return claim == null ? new Claimed(null, null, null)
                    : new Claimed(claim.amount(), claim.currency(), MoneyFormat.format(claim.amount(), claim.currency(), LocaleContextHolder.getLocale()));
        }
    }

    /** Each may be null. */
    @NotPersonal
    public record Due(Instant acknowledge, Instant respond, Instant resolve, LocalDate acknowledgeOn, LocalDate respondOn, LocalDate resolveOn) {

        private static Due of(DueDates due, ZoneId zone) {
            return new Due(due.acknowledge(), due.respond(), due.resolve(), day(due.acknowledge(), zone), day(due.respond(), zone), day(due.resolve(), zone));
        }
    }

    static CaseFacts of(Complaint complaint, int earlierComplaints, int attachments, ZoneId zone) {
        var filing = complaint.filing();
        var classification = complaint.classification() == null ? new Classification(null, null, null) : complaint.classification();
        var unit = classification.responsibleUnit();
        return new CaseFacts(complaint.reference().value(), complaint.status(), filing.channel(), filing.language(), complaint.receivedAt(),
                day(complaint.receivedAt(), zone), Claimed.of(filing.claim()), filing.cause(), filing.incidentDate(), classification.cause(),
                classification.severity(), unit, unit == null ? null : "unit-" + unit, Due.of(complaint.due(), zone), complaint.finding(),
                complaint.satisfaction(), "/desk/complaints/" + complaint.reference(), complaint.complainant(), filing.subject(), filing.narrative(),
                filing.demand(), earlierComplaints, attachments);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone);
    }
}
