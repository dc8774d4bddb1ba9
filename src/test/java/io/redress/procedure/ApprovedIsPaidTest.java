package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.complaint.Claim;
import io.redress.complaint.Filing;
import io.redress.complaint.Status;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyState;
import io.redress.resolution.PlanRecord;
import io.redress.resolution.Plans;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was approved is what is paid, whatever the engine's variables contain. */
class ApprovedIsPaidTest extends ProcedureTest {

    @Autowired
    Plans plans;

    @Test
    void paysThePlanWhateverVariablesSay() {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.refundOf("899.00"));
        set(walk, "paymentAmount", "98765.43");

        walk.as("supervisor", "UserTask_ApproveResolution", Answers.approved());

        assertThat(payment(walk).amount()).isEqualTo("899.00");
        assertThat(letters(walk).get("outcome").text()).contains("899.00").doesNotContain("98,765.43");
    }

    @Test
    void keepsWhoSignedWhatAndWhichRowsAskedForIt() {
        var walk = walkToPlan(Filings.leakingHeatExchanger())
                .as("agent", "UserTask_PlanResolution", Answers.refundOf("6000.00"))
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved());
        assertThat(walk.status()).isEqualTo(Status.AWAITING_APPROVAL);
        walk.as("manager", "UserTask_ApproveResolution", Answers.approved());

        var file = plans.latest(walk.reference()).orElseThrow();
        assertThat(file.isSigned()).isTrue();
        assertThat(file.plan().plannedBy()).isEqualTo("agent");
        assertThat(file.signatures()).extracting(signature -> signature.level() + " " + signature.signedBy())
                .containsExactly("supervisors supervisor", "managers manager");
        assertThat(file.signatures()).allMatch(signature -> signature.digest().equals(file.sealed()));
        var requirement = file.requirement().orElseThrow();
        assertThat(requirement.decision()).isEqualTo("approval-authority");
        assertThat(requirement.decisionVersion()).isPositive();
        assertThat(requirement.rules()).containsExactly("Rule_SupervisorMoney", "Rule_ManagerMoney");
        assertThat(requirement.conversion().value()).isEqualByComparingTo("6000");
        assertThat(requirement.conversion().rate()).isEqualByComparingTo("1");
        assertThat(requirement.conversion().rateDate()).isEqualTo("2026-11-02");
    }

    @Test
    void providesNoVoucherOfARejectedPlan() {
        var withVoucher = Answers.refundOf("100.00");
        withVoucher.put("voucherAmount", "77.00");
        var walk = walkToPlan(Filings.leakingHeatExchanger())
                .as("agent", "UserTask_PlanResolution", withVoucher)
                .as("supervisor", "UserTask_ApproveResolution", Answers.rejected())
                .as("agent2", "UserTask_PlanResolution", Answers.refundOf("100.00"))
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved());

        assertThat(remedies(walk)).containsOnlyKeys(RemedyKind.PAYMENT);
        assertThat(letters(walk).get("outcome").text()).doesNotContain("77.00");
        assertThat(plans.of(walk.reference())).hasSize(2);
    }

    @Test
    void eachSignatureIsSomebodyElses() {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.refundOf("6000.00"));
        walk.asUser("admin", () -> submit(walk, "UserTask_ApproveResolution", Answers.approved()));
        walk.on();

        assertThatThrownBy(() -> walk.asUser("admin", () -> submit(walk, "UserTask_ApproveResolution", Answers.approved())))
                .isInstanceOf(AuthorizationException.class);
        walk.as("manager", "UserTask_ApproveResolution", Answers.approved());

        assertThat(payment(walk).state()).isEqualTo(RemedyState.GRANTED);
    }

    @Test
    void whoInvestigatedSignsNothing() {
        var walk = walk(Filings.leakingHeatExchanger()).as("agent", "UserTask_VerifyComplaint", Answers.accepted())
                .as("admin", "UserTask_InvestigateComplaint", Answers.founded())
                .as("agent", "UserTask_PlanResolution", Answers.refundOf("899.00"));

        assertThatThrownBy(() -> walk.asUser("admin", () -> submit(walk, "UserTask_ApproveResolution", Answers.approved())))
                .isInstanceOf(AuthorizationException.class);

        assertThat(plans.latest(walk.reference()).map(PlanRecord::signatures).orElseThrow()).isEmpty();
    }

    @Test
    void whoPlannedAndWhoPlannedBeforeSignNothing() {
        var walk = walkToPlan(Filings.leakingHeatExchanger())
                .as("admin", "UserTask_PlanResolution", Answers.refundOf("899.00"))
                .as("supervisor", "UserTask_ApproveResolution", Answers.rejected())
                .as("agent", "UserTask_PlanResolution", Answers.refundOf("898.00"));

        assertThatThrownBy(() -> walk.asUser("admin", () -> submit(walk, "UserTask_ApproveResolution", Answers.approved())))
                .isInstanceOf(AuthorizationException.class);
    }

    /** Simulates code that may start an instance, such as an older model that is still running. */
    @Test
    void aProvisionOnItsOwnPaysNothing() {
        var walk = walkToPlan(Filings.leakingHeatExchanger());
        engine.getRuntimeService().startProcessInstanceByKey("remedy-provision", walk.reference().value(), Map.of(
                "complaint", engine.getRuntimeService().getVariable(walk.instance(), "complaint"),
                "payment", "FULL_REFUND", "paymentAmount", "777777.00", "paymentCurrency", "CNY", "order", "NONE", "apology", false));

        assertThat(remedies.of(walk.reference())).isEmpty();
    }

    @Test
    void aSecondProvisionOfASignedPlanPaysNothingMore() {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.refundOf("899.00"))
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved());
        engine.getRuntimeService().startProcessInstanceByKey("remedy-provision", walk.reference().value(), Map.of(
                "complaint", engine.getRuntimeService().getVariable(walk.instance(), "complaint")));
        walk.on();

        assertThat(remedies.of(walk.reference())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 10001, 5001, 5001", "KWD, 12.500, 12.500, 12.500", "AUD, 100.00, 99.95, 99.95", "USD, 50.00, 49.90, 49.90"})
    void paysInTheCurrencyOfTheClaim(String currency, BigDecimal claimed, String planned, BigDecimal paid) {
        var plan = Answers.refundOf(planned);
        plan.put("paymentCurrency", currency);
        var walk = walkToPlan(claiming(claimed, currency));
        assertThat(variable(walk, "paymentCurrency")).isEqualTo(currency);

        walk.as("agent", "UserTask_PlanResolution", plan);
        while (walk.status() == Status.AWAITING_APPROVAL) {
            var level = walk.task("UserTask_ApproveResolution");
            var group = engine.getTaskService().getIdentityLinksForTask(level.getId()).get(0).getGroupId();
            walk.as(group.substring(0, group.length() - 1), "UserTask_ApproveResolution", Answers.approved());
        }

        assertThat(payment(walk).money().currency()).isEqualTo(currency);
        assertThat(payment(walk).amount()).isEqualByComparingTo(paid);
        assertThat(walk.incidents()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"159.27, JPY, whole number", "0.001, CNY, 2 decimals", "12.5001, KWD, 3 decimals", "123456789012345678901234567890.12, CNY, at most"})
    void refusesAnAmountThatCannotBePaidWhereItIsEntered(String amount, String currency, String words) {
        var plan = Answers.refundOf(amount);
        plan.put("payment", "COMPENSATION");
        plan.put("paymentCurrency", currency);
        var walk = walkToPlan(Filings.leakingHeatExchanger());

        assertThatThrownBy(() -> walk.as("agent", "UserTask_PlanResolution", plan)).hasMessageContaining(words);

        assertThat(plans.latest(walk.reference())).isEmpty();
        assertThat(walk.task("UserTask_PlanResolution")).isNotNull();
    }

    @Test
    void refusesAFullRefundInAnotherCurrencyThanTheClaims() {
        var walk = walkToPlan(claiming(new BigDecimal("12.500"), "KWD"));

        assertThatThrownBy(() -> walk.as("agent", "UserTask_PlanResolution", Answers.refundOf("9000.00")))
                .hasMessageContaining("currency of the claim");
    }

    private static Filing claiming(BigDecimal amount, String currency) {
        var filing = Filings.leakingHeatExchanger();
        return new Filing(filing.channel(), filing.language(), filing.complainant(), filing.subject(), filing.narrative(), filing.demand(),
                new Claim(amount, currency), filing.cause(), filing.incidentDate());
    }

    private void submit(Walk walk, String task, Map<String, Object> answers) {
        engine.getFormService().submitTaskForm(walk.task(task).getId(), new HashMap<>(answers));
    }

    private void set(Walk walk, String name, Object value) {
        engine.getRuntimeService().setVariable(walk.instance(), name, value);
    }

    private Object variable(Walk walk, String name) {
        return engine.getRuntimeService().getVariable(walk.instance(), name);
    }

    private Remedy payment(Walk walk) {
        return remedies.of(walk.reference()).stream().filter(remedy -> remedy.kind() == RemedyKind.PAYMENT).findFirst().orElseThrow();
    }
}
