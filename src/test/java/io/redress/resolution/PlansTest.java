package io.redress.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.money.Money;
import io.redress.remedy.GrantRemedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.SignedPlans;
import io.redress.resolution.Signature.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** If any of these failed, something would be paid that was not approved, or was approved by someone who may not. */
@RedressTest
class PlansTest {

    private static final PlanFreeText WORDS = new PlanFreeText("Replace the gasket", "Chen Wei", "Important customer", "Faulty within its warranty");

    @Autowired Plans plans;
    @Autowired SignedPlans signed;
    @Autowired Complaints complaints;
    @Autowired JdbcClient jdbc;

    Reference reference;

    @BeforeEach
    void opensACase() {
        reference = complaints.open(Filings.leakingHeatExchanger(), null).reference();
    }

    @Test
    void grantsJustWhatEveryLevelHasSigned() {
        submit("899.00");
        require("supervisors", "managers");

        plans.sign(reference, "supervisors", Verdict.APPROVE, "supervisor");
        assertThat(granted(1, "899.00")).isFalse();
        plans.sign(reference, "managers", Verdict.APPROVE, "manager");

        assertThat(granted(1, "899.00")).isTrue();
        assertThat(granted(1, "899.01")).isFalse();
        assertThat(granted(2, "899.00")).isFalse();
        assertThat(signed.grant(new GrantRemedy("p", reference, 1, RemedyKind.ORDER, "EXCHANGE", null))).isFalse();
    }

    @Test
    void grantsNothingBeforeTheTableHasSaidWhoSigns() {
        submit("899.00");

        assertThat(granted(1, "899.00")).isFalse();
        require();
        assertThat(granted(1, "899.00")).isTrue();
    }

    @Test
    void forgetsWhatAnEarlierVersionGrantedAndWhoSignedIt() {
        submit("899.00");
        require("supervisors");
        plans.sign(reference, "supervisors", Verdict.APPROVE, "supervisor");

        submit("12.00");

        assertThat(granted(1, "899.00")).isFalse();
        assertThat(granted(2, "12.00")).isFalse();
        assertThat(plans.of(reference)).extracting(file -> file.plan().version()).containsExactly(1, 2);
    }

    @Test
    void aRejectionIsNoSignature() {
        submit("899.00");
        require("supervisors", "managers");
        plans.sign(reference, "supervisors", Verdict.APPROVE, "supervisor");
        plans.sign(reference, "managers", Verdict.REJECT, "manager");

        assertThat(plans.latest(reference).orElseThrow().isSigned()).isFalse();
        assertThat(granted(1, "899.00")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "quality", "supervisor", "procedure"})
    void refusesASignatureOfWhomItMustNotBe(String person) {
        plans.investigated(reference, "quality");
        submit("899.00");
        require("supervisors", "managers");
        plans.sign(reference, "supervisors", Verdict.APPROVE, "supervisor");

        assertThatThrownBy(() -> plans.sign(reference, "managers", Verdict.APPROVE, person)).isInstanceOf(SigningRefusedException.class);

        assertThat(plans.latest(reference).orElseThrow().signatures()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"managers", "supervisors"})
    void refusesASignatureThatIsNotAskedFor(String level) {
        submit("899.00");
        require("supervisors");
        plans.sign(reference, "supervisors", Verdict.APPROVE, "supervisor");

        assertThatThrownBy(() -> plans.sign(reference, level, Verdict.APPROVE, "manager")).isInstanceOf(SigningRefusedException.class);
    }

    @Test
    void settlesWhoSignsOnce() {
        submit("899.00");
        require("supervisors");

        assertThatThrownBy(() -> require()).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update resolution_plan set content = replace(content, '899.00', '98765.43') where reference = :reference",
        "update resolution_plan set planned_by = 'quality' where reference = :reference",
        "update resolution_plan set words = '{\"reasons\": \"others\"}' where reference = :reference",
        "delete from resolution_plan where reference = :reference",
        "update plan_requirement set content = replace(content, 'supervisors', '') where reference = :reference",
        "delete from plan_requirement where reference = :reference",
        "update plan_signature set verdict = 'APPROVE' where reference = :reference",
        "delete from plan_signature where reference = :reference"})
    void theDatabaseLetsNobodyChangeWhatWasSubmittedOrSigned(String attempt) {
        submit("899.00");
        require("supervisors");
        plans.sign(reference, "supervisors", Verdict.REJECT, "supervisor");

        assertThatThrownBy(() -> jdbc.sql(attempt).param("reference", reference.value()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
    }

    @Test
    void itsWordsCanBeErasedAndItsDigestStillProvesTheRest() {
        submit("899.00");

        jdbc.sql("update resolution_plan set words = null, salt = null where reference = ?").param(reference.value()).update();

        var plan = plans.latest(reference).orElseThrow().plan();
        assertThat(plan.words()).isEqualTo(PlanFreeText.ERASED);
        var content = jdbc.sql("select content from resolution_plan where reference = ?").param(reference.value()).query(String.class).single();
        assertThat(DigestUtils.sha256Hex(content)).isEqualTo(plan.digest());
        assertThat(content).doesNotContain("gasket", "Chen", "warranty");
    }

    @Test
    void tellsByItsDigestWhatWasChangedBehindItsBack() {
        submit("899.00");
        var before = plans.latest(reference).orElseThrow().plan();
        submit("899.01");

        assertThat(plans.latest(reference).orElseThrow().plan().digest()).isNotEqualTo(before.digest()).hasSize(64);
    }

    private void submit(String amount) {
        plans.submit(reference, new PlanDraft("agent", List.of(new PlannedRemedy(RemedyKind.PAYMENT, "FULL_REFUND", yuan(amount))), null, WORDS));
    }

    private void require(String... levels) {
        plans.require(reference, new Requirement(List.of(levels), "approval-authority", 1, List.of("Rule_SupervisorMoney"),
                new Conversion(new BigDecimal("899"), BigDecimal.ONE, "2026-11-02")));
    }

    private boolean granted(int version, String amount) {
        return signed.grant(new GrantRemedy("p", reference, version, RemedyKind.PAYMENT, "FULL_REFUND", yuan(amount)));
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY");
    }
}
