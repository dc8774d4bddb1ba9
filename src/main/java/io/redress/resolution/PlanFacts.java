package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Personal;
import io.redress.complaint.Priced;
import io.redress.money.MoneyFormat;
import io.redress.remedy.RemedyKind;
import io.redress.resolution.Signature.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;

/** The latest version of a plan by the names of docs/modelling.md. What it does not grant is null, as is each text that was not given. */
@NotPersonal
record PlanFacts(
        int version,
        String digest,
        String plannedBy,
        Instant plannedAt,
        Granted payment,
        Granted order,
        Granted voucher,
        boolean apology,
        @Personal String measures,
        LocalDate dueDate,
        @Personal String owner,
        @Personal String remarks,
        @Personal String reasons,
        boolean signed,
        List<String> levels,
        BigDecimal value,
        List<Signed> signatures) {

    private static final int DIGEST_LENGTH = 12;

    /** @param text formatted for the locale of the current request */
    @NotPersonal
    record Granted(String code, BigDecimal amount, String currency, String text) implements Priced {

        private static Granted of(PlannedRemedy remedy) {
            var money = remedy.money();
            return money == null ? new Granted(remedy.code(), null, null, null)
                    : new Granted(remedy.code(), money.amount(), money.currency(), MoneyFormat.format(money, LocaleContextHolder.getLocale()));
        }
    }

    /** A signature without its digest. */
    @NotPersonal
    record Signed(String level, Verdict verdict, String signedBy, Instant signedAt) {

        private static Signed of(Signature signature) {
            return new Signed(signature.level(), signature.verdict(), signature.signedBy(), signature.signedAt());
        }
    }

    static PlanFacts of(PlanRecord file) {
        var plan = file.plan();
        var words = plan.words();
        return new PlanFacts(plan.version(), plan.digest().substring(0, DIGEST_LENGTH), plan.plannedBy(), plan.plannedAt(),
                granted(plan, RemedyKind.PAYMENT), granted(plan, RemedyKind.ORDER), granted(plan, RemedyKind.VOUCHER),
                plan.remedy(RemedyKind.APOLOGY).isPresent(), words.measures(), plan.dueDate(), words.owner(), words.remarks(), words.reasons(),
                file.isSigned(), file.requirement().map(Requirement::levels).orElse(List.of()),
                file.requirement().map(Requirement::conversion).map(Conversion::value).orElse(null),
                file.signatures().stream().map(Signed::of).toList());
    }

    private static Granted granted(Plan plan, RemedyKind kind) {
        return plan.remedy(kind).map(Granted::of).orElse(null);
    }
}
