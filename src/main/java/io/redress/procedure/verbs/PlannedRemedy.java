package io.redress.procedure.verbs;

import io.redress.procedure.Variables;
import io.redress.remedy.GrantRemedy;
import io.redress.remedy.RemedyKind;
import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads from the approved plan the remedy that a step stands for. */
final class PlannedRemedy {

    private PlannedRemedy() {}

    static RemedyKind kind(DelegateExecution execution) {
        return RemedyKind.valueOf(CaseOf.text(execution, Variables.REMEDY));
    }

    static GrantRemedy in(DelegateExecution execution) {
        var kind = kind(execution);
        return switch (kind) {
            case PAYMENT -> remedy(execution, kind, CaseOf.text(execution, Variables.PAYMENT), Variables.PAYMENT_AMOUNT);
            case ORDER -> remedy(execution, kind, CaseOf.text(execution, Variables.ORDER), null);
            case VOUCHER -> remedy(execution, kind, kind.name(), Variables.VOUCHER_AMOUNT);
            case APOLOGY -> remedy(execution, kind, kind.name(), null);
        };
    }

    private static GrantRemedy remedy(DelegateExecution execution, RemedyKind kind, String code, String amountVariable) {
        var amount = amountVariable == null ? null : CaseOf.text(execution, amountVariable);
        return new GrantRemedy(execution.getProcessInstanceId(), CaseOf.reference(execution), kind, code,
                amount == null ? null : new BigDecimal(amount), CaseOf.text(execution, Variables.PAYMENT_CURRENCY));
    }
}
