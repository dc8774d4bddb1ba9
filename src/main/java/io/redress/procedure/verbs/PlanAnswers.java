package io.redress.procedure.verbs;

import io.redress.money.Money;
import io.redress.procedure.TextFields;
import io.redress.procedure.Variables;
import io.redress.remedy.RemedyKind;
import io.redress.resolution.Plan;
import io.redress.resolution.PlanDraft;
import io.redress.resolution.PlanWords;
import io.redress.resolution.PlannedRemedy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Between a plan and the names of the form that it is written in. */
final class PlanAnswers {

    /** What a plan grants, by the names of its form. */
    static final List<String> NAMES = List.of(Variables.PAYMENT, Variables.PAYMENT_AMOUNT, Variables.PAYMENT_CURRENCY, Variables.ORDER,
            Variables.VOUCHER_AMOUNT, Variables.APOLOGY);

    private static final String NONE = "NONE";

    private PlanAnswers() {}

    /** @param words what was answered in words of people's own, which no variable has */
    static PlanDraft draft(DelegateExecution execution, Map<String, Object> words) {
        var dueDate = CaseOf.text(execution, Variables.PLAN_DUE_DATE);
        return new PlanDraft(CaseOf.actor(execution), remedies(execution), dueDate == null ? null : LocalDate.parse(dueDate),
                new PlanWords((String) words.get(TextFields.PLAN_MEASURES), (String) words.get(TextFields.PLAN_OWNER),
                        (String) words.get(TextFields.PLAN_REMARKS), (String) words.get(TextFields.DECISION_REASONS)));
    }

    private static List<PlannedRemedy> remedies(DelegateExecution execution) {
        List<PlannedRemedy> remedies = new ArrayList<>();
        var payment = CaseOf.text(execution, Variables.PAYMENT);
        if (payment != null && !payment.equals(NONE)) {
            remedies.add(new PlannedRemedy(RemedyKind.PAYMENT, payment, money(execution, Variables.PAYMENT_AMOUNT)));
        }
        var order = CaseOf.text(execution, Variables.ORDER);
        if (order != null && !order.equals(NONE)) {
            remedies.add(new PlannedRemedy(RemedyKind.ORDER, order, null));
        }
        if (CaseOf.text(execution, Variables.VOUCHER_AMOUNT) != null) {
            remedies.add(new PlannedRemedy(RemedyKind.VOUCHER, RemedyKind.VOUCHER.name(), money(execution, Variables.VOUCHER_AMOUNT)));
        }
        if (Boolean.TRUE.equals(execution.getVariable(Variables.APOLOGY))) {
            remedies.add(new PlannedRemedy(RemedyKind.APOLOGY, RemedyKind.APOLOGY.name(), null));
        }
        return remedies;
    }

    private static Money money(DelegateExecution execution, String amount) {
        var number = CaseOf.text(execution, amount);
        if (number == null) {
            throw new IllegalArgumentException(amount + " is missing: a plan that grants money says how much");
        }
        return new Money(new BigDecimal(number), CaseOf.text(execution, Variables.PAYMENT_CURRENCY));
    }

    /** What a plan grants; what it does not grant is missing. */
    static Map<String, Object> of(Plan plan) {
        Map<String, Object> facts = new HashMap<>();
        plan.remedy(RemedyKind.PAYMENT).ifPresent(payment -> {
            facts.put(Variables.PAYMENT, payment.code());
            facts.put(Variables.PAYMENT_AMOUNT, payment.money().amount());
            facts.put(Variables.PAYMENT_CURRENCY, payment.money().currency());
        });
        plan.remedy(RemedyKind.ORDER).ifPresent(order -> facts.put(Variables.ORDER, order.code()));
        plan.remedy(RemedyKind.VOUCHER).ifPresent(voucher -> {
            facts.put(Variables.VOUCHER_AMOUNT, voucher.money().amount());
            facts.put(Variables.PAYMENT_CURRENCY, voucher.money().currency());
        });
        plan.remedy(RemedyKind.APOLOGY).ifPresent(apology -> facts.put(Variables.APOLOGY, true));
        return facts;
    }
}
