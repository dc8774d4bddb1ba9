package io.redress.resolution;

import io.redress.complaint.CaseFileSection;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import io.redress.money.Money;
import io.redress.money.MoneyFormat;
import io.redress.remedy.RemedyKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** {@code complaint.plan}: the latest version, for forms, gateways and letters. */
@Component
class PlanSection implements CaseFileSection {

    private static final Set<Status> BEFORE_ANY_PLAN = EnumSet.of(Status.RECEIVED, Status.VERIFYING);
    private static final int DIGEST_LENGTH = 12;

    private final Plans plans;

    PlanSection(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public boolean isKnownIn(Status status) {
        return !BEFORE_ANY_PLAN.contains(status);
    }

    @Override
    public Object of(Reference reference, UnaryOperator<String> personal) {
        return plans.latest(reference).map(file -> view(file, personal)).orElse(null);
    }

    private static Map<String, Object> view(PlanRecord file, UnaryOperator<String> personal) {
        var plan = file.plan();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("version", plan.version());
        view.put("digest", plan.digest().substring(0, DIGEST_LENGTH));
        view.put("plannedBy", plan.plannedBy());
        view.put("plannedAt", plan.plannedAt().toString());
        view.put("payment", remedy(plan, RemedyKind.PAYMENT));
        view.put("order", remedy(plan, RemedyKind.ORDER));
        view.put("voucher", remedy(plan, RemedyKind.VOUCHER));
        view.put("apology", plan.remedy(RemedyKind.APOLOGY).isPresent());
        view.put("measures", personal.apply(plan.words().measures()));
        view.put("dueDate", plan.dueDate() == null ? null : plan.dueDate().toString());
        view.put("owner", personal.apply(plan.words().owner()));
        view.put("remarks", personal.apply(plan.words().remarks()));
        view.put("reasons", personal.apply(plan.words().reasons()));
        view.put("signed", file.isSigned());
        view.put("levels", file.requirement().map(Requirement::levels).orElse(List.of()));
        view.put("value", file.requirement().map(Requirement::conversion).map(Conversion::value).orElse(null));
        view.put("signatures", file.signatures().stream().map(PlanSection::view).toList());
        return view;
    }

    private static Map<String, Object> remedy(Plan plan, RemedyKind kind) {
        return plan.remedy(kind).map(remedy -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("code", remedy.code());
            view.put("amount", remedy.money() == null ? null : remedy.money().amount());
            view.put("currency", remedy.money() == null ? null : remedy.money().currency());
            view.put("text", text(remedy.money()));
            return view;
        }).orElse(null);
    }

    /** Formatted for the locale of the current request. */
    private static String text(Money money) {
        return MoneyFormat.format(money, LocaleContextHolder.getLocale());
    }

    private static Map<String, Object> view(Signature signature) {
        return Map.of("level", signature.level(), "verdict", signature.verdict().name(), "signedBy", signature.signedBy(),
                "signedAt", signature.signedAt().toString());
    }
}
