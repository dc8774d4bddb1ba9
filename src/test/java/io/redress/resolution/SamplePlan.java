package io.redress.resolution;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.redress.complaint.CaseFileSection;
import io.redress.complaint.Reference;
import io.redress.money.Money;
import io.redress.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan with one item of every kind. */
public final class SamplePlan {

    private SamplePlan() {}

    /** As shown in the view of a case file. */
    public static CaseFileSection inTheCaseFile() {
        var plans = mock(Plans.class);
        when(plans.latest(any())).thenReturn(Optional.of(file()));
        return new PlanSection(plans);
    }

    static PlanRecord file() {
        var money = new Money(new BigDecimal("899"), "CNY");
        var plan = new Plan(new Reference("C-2026-000001"), 1, "agent", Instant.EPOCH, List.of(new PlannedRemedy(RemedyKind.PAYMENT, "FULL_REFUND", money),
                new PlannedRemedy(RemedyKind.ORDER, "EXCHANGE", null), new PlannedRemedy(RemedyKind.VOUCHER, "VOUCHER", money)),
                LocalDate.EPOCH, new PlanFreeText("m", "o", "r", "s"), "0123456789abcdef");
        var requirement = new Requirement(List.of("supervisors"), "approval-authority", 1, List.of("Rule"),
                new Conversion(BigDecimal.TEN, BigDecimal.ONE, "2026-11-02"));
        return new PlanRecord(plan, Optional.of(requirement), "sealed", List.of());
    }
}
