package io.redress.procedure.verbs;

import io.redress.money.Money;
import io.redress.procedure.ProcessVariables;
import io.redress.procedure.TextFields;
import io.redress.remedy.RemedyKind;
import io.redress.resolution.PlanDraft;
import io.redress.resolution.PlanFreeText;
import io.redress.resolution.PlannedRemedy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Maps between a plan and the field names of its form. */
final class PlanAnswers {

    private static final String NONE = "NONE";

    private PlanAnswers() {}

    /** @param words the free text answers, which no variable holds */
    static PlanDraft draft(DelegateExecution execution, Map<String, Object> words) {
        var dueDate = StepContext.text(execution, ProcessVariables.PLAN_DUE_DATE);
        return new PlanDraft(StepContext.actor(execution), remedies(execution), dueDate == null ? null : LocalDate.parse(dueDate),
                new PlanFreeText((String) words.get(TextFields.PLAN_MEASURES), (String) words.get(TextFields.PLAN_OWNER),
                        (String) words.get(TextFields.PLAN_REMARKS), (String) words.get(TextFields.DECISION_REASONS)));
    }

    private static List<PlannedRemedy> remedies(DelegateExecution execution) {
        List<PlannedRemedy> remedies = new ArrayList<>();
        var payment = StepContext.text(execution, ProcessVariables.PAYMENT);
        if (payment != null && !payment.equals(NONE)) {
            remedies.add(new PlannedRemedy(RemedyKind.PAYMENT, payment, money(execution, ProcessVariables.PAYMENT_AMOUNT)));
        }
        var order = StepContext.text(execution, ProcessVariables.ORDER);
        if (order != null && !order.equals(NONE)) {
            remedies.add(new PlannedRemedy(RemedyKind.ORDER, order, null));
        }
        if (StepContext.text(execution, ProcessVariables.VOUCHER_AMOUNT) != null) {
            remedies.add(new PlannedRemedy(RemedyKind.VOUCHER, RemedyKind.VOUCHER.name(), money(execution, ProcessVariables.VOUCHER_AMOUNT)));
        }
        if (Boolean.TRUE.equals(execution.getVariable(ProcessVariables.APOLOGY))) {
            remedies.add(new PlannedRemedy(RemedyKind.APOLOGY, RemedyKind.APOLOGY.name(), null));
        }
        return remedies;
    }

    private static Money money(DelegateExecution execution, String amount) {
        var number = StepContext.text(execution, amount);
        if (number == null) {
            throw new IllegalArgumentException(amount + " is missing: a plan that grants money says how much");
        }
        return new Money(new BigDecimal(number), StepContext.text(execution, ProcessVariables.PAYMENT_CURRENCY));
    }
}
