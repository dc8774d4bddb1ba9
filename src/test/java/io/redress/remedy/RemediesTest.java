package io.redress.remedy;

import static io.redress.remedy.RemedyKind.APOLOGY;
import static io.redress.remedy.RemedyState.GRANTED;
import static io.redress.remedy.RemedyState.REFUSED;
import static io.redress.remedy.RemedyState.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** If any of these failed, a complainant would be paid twice, not at all, or keep what was revoked. */
@RemedyTest
class RemediesTest {

    @Autowired Remedies remedies;
    @Autowired Cases cases;
    @Autowired CaseTimeline timeline;
    @Autowired Apologies apologies;
    @Autowired SignedByAll plans;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    Reference reference;
    Books books;

    @BeforeEach
    void openCase() {
        apologies.reset();
        reference = cases.opened();
        books = new Books(jdbc, reference);
    }

    @Test
    void paysOnceHoweverOftenItIsAsked() {
        var payment = Cases.payment(reference, "120.50");

        var first = remedies.grant(payment);
        var again = remedies.grant(payment);

        assertThat(again).isEqualTo(first);
        assertThat(first.state()).isEqualTo(GRANTED);
        assertThat(first.externalReference()).startsWith("P-");
        assertThat(first.amount()).isEqualTo(new BigDecimal("120.50"));
        assertThat(books.states()).containsExactly("BOOKED");
        assertThat(books.timeline()).containsExactly("GRANTED");
    }

    @Test
    void tellsTheTimelineWhatWasGranted() {
        remedies.grant(Cases.payment(reference, "99"));

        var entry = timeline.of(reference).stream().filter(one -> one.kind().equals("REMEDY")).findFirst().orElseThrow().data();
        assertThat(entry.path("code").asText()).isEqualTo("FULL_REFUND");
        assertThat(entry.path("amount").asText()).isEqualTo("99.00");
        assertThat(entry.path("currency").asText()).isEqualTo("CNY");
        assertThat(entry.path("externalReference").asText()).startsWith("P-");
    }

    @Test
    void revokesOnceAndNeverPaysOutAfterwards() {
        var payment = Cases.payment(reference, "80");
        remedies.grant(payment);

        remedies.revoke(payment.provision(), payment.kind());
        remedies.revoke(payment.provision(), payment.kind());

        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RemedyRefusedException.class);
        assertThat(books.states()).containsExactly("REVERSED");
        assertThat(books.timeline()).containsExactly("GRANTED", "REVOKED");
        assertThat(remedies.of(reference)).singleElement().satisfies(remedy -> {
            assertThat(remedy.state()).isEqualTo(REVOKED);
            assertThat(remedy.reversalReference()).endsWith("-R");
        });
    }

    @Test
    void revokesNothingWhereNothingWasAsked() {
        remedies.revoke("no-such-provision", APOLOGY);
        assertThat(apologies.calls).isEmpty();
    }

    @Test
    void commitsTheRefusalTogetherWithTheCallersWork() {
        var voucher = Cases.voucher(reference, "10000.01");

        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> remedies.grant(voucher)).isInstanceOf(RemedyRefusedException.class).hasMessageContaining("10,000");
            timeline.record(reference, "procedure", "NOTE", Map.of("text", "planned again"));
        });

        assertThat(remedies.of(reference)).singleElement().satisfies(remedy -> {
            assertThat(remedy.state()).isEqualTo(REFUSED);
            assertThat(remedy.reason()).contains("10,000");
        });
        assertThat(timeline.of(reference)).anyMatch(entry -> entry.kind().equals("NOTE"));
        assertThat(books.timeline()).containsExactly("REFUSED");
        assertThat(books.states()).isEmpty();
        assertThatThrownBy(() -> remedies.grant(voucher)).isInstanceOf(RemedyRefusedException.class).hasMessageContaining("10,000");
    }

    @Test
    void revokesEverythingOfACaseOnceAndLeavesOtherCasesAlone() {
        var other = cases.opened();
        remedies.grant(Cases.payment(other, "5"));
        remedies.grant(Cases.payment(reference, "10"));
        remedies.grant(Cases.order(reference, "EXCHANGE"));
        remedies.grant(Cases.apology(reference));
        assertThatThrownBy(() -> remedies.grant(Cases.order(reference, "RETURN_TO_FACTORY"))).isInstanceOf(RemedyRefusedException.class);

        remedies.revokeAll(reference);
        remedies.revokeAll(reference);

        assertThat(remedies.of(reference)).extracting(Remedy::state).containsExactly(REVOKED, REVOKED, REVOKED, REFUSED);
        assertThat(books.states()).containsExactly("REVERSED", "REVERSED");
        assertThat(apologies.calls).containsExactly("grant", "revoke");
        assertThat(new Books(jdbc, other).states()).containsExactly("BOOKED");
    }

    @Test
    void reversesThePaymentEvenWhenAnotherSystemIsDown() {
        remedies.grant(Cases.payment(reference, "10"));
        remedies.grant(Cases.apology(reference));
        apologies.broken = true;

        assertThatThrownBy(() -> remedies.revokeAll(reference)).hasMessage("out of paper");
        assertThat(books.states()).containsExactly("REVERSED");

        apologies.broken = false;
        remedies.revokeAll(reference);
        assertThat(remedies.of(reference)).extracting(Remedy::state).containsOnly(REVOKED);
        assertThat(books.timeline()).containsExactly("GRANTED", "GRANTED", "REVOKED", "REVOKED");
    }

    @Test
    void doesNotTakeAnotherAmountUnderTheSameKey() {
        var payment = Cases.payment(reference, "10");
        remedies.grant(payment);
        var more = new GrantRemedy(payment.provision(), reference, payment.plan(), payment.kind(), payment.code(), Cases.yuan("11"));

        assertThatThrownBy(() -> remedies.grant(more)).isInstanceOf(IllegalStateException.class).hasMessageContaining("11.00");
    }

    @Test
    void grantsNothingThatNoSignedPlanGrants() {
        var payment = Cases.payment(reference, "777777");
        plans.refuse(payment);

        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RemedyRefusedException.class).hasMessageContaining("No signed plan");

        assertThat(remedies.of(reference)).isEmpty();
        assertThat(books.states()).isEmpty();
    }

    @Test
    void providesAVersionOfAPlanOnceWhateverInstanceAsks() {
        var payment = Cases.payment(reference, "10");
        remedies.grant(payment);
        var again = new GrantRemedy("another-instance", reference, payment.plan(), payment.kind(), payment.code(), payment.money());

        assertThatThrownBy(() -> remedies.grant(again)).isInstanceOf(RemedyRefusedException.class).hasMessageContaining("already");

        assertThat(books.states()).containsExactly("BOOKED");
    }
}
