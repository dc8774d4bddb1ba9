package io.redress.remedy;

import static io.redress.remedy.RemedyState.GRANTED;
import static io.redress.remedy.RemedyState.REQUESTED;
import static io.redress.remedy.RemedyState.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.TestClock;
import io.redress.complaint.Reference;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The caller's transaction fails after the connected system has acted; the next attempt must recover. */
@RemedyTest
class CrashTest {

    @Autowired Remedies remedies;
    @Autowired Cases cases;
    @Autowired Apologies apologies;
    @Autowired Watch watch;
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
    void paysOnceWhenTheTransactionIsKilledBeforeItsCommit() {
        var payment = Cases.payment(reference, "120");

        assertThatThrownBy(() -> grantAndBeKilled(payment)).isInstanceOf(RuntimeException.class);
        assertThat(books.states()).containsExactly("BOOKED");
        assertThat(state()).isEqualTo(REQUESTED);
        assertThat(books.timeline()).isEmpty();

        remedies.grant(payment);
        assertThat(books.states()).containsExactly("BOOKED");
        assertThat(state()).isEqualTo(GRANTED);
        assertThat(books.timeline()).containsExactly("GRANTED");
    }

    @Test
    void takesBackWhatWasPaidBeforeTheCrash() {
        var payment = Cases.payment(reference, "120");
        assertThatThrownBy(() -> grantAndBeKilled(payment)).isInstanceOf(RuntimeException.class);

        remedies.revokeAll(reference);

        assertThat(books.states()).containsExactly("REVERSED");
        assertThat(state()).isEqualTo(REVOKED);
        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RemedyRefusedException.class);
    }

    @Test
    void reversesOnceWhenTheRevocationCrashes() {
        var payment = Cases.payment(reference, "120");
        remedies.grant(payment);

        transaction.executeWithoutResult(status -> {
            remedies.revoke(payment.provision(), payment.kind());
            status.setRollbackOnly();
        });
        assertThat(state()).isEqualTo(GRANTED);
        remedies.revoke(payment.provision(), payment.kind());

        assertThat(books.states()).containsExactly("REVERSED");
        assertThat(books.timeline()).containsExactly("GRANTED", "REVOKED");
    }

    @Test
    void acceptsThatTheRequestNeverArrivedAndRefusesALateOne() {
        var payment = Cases.payment(reference, "120");
        jdbc.sql("""
                insert into remedy (provision, kind, reference, code, amount, currency, state, idempotency_key, requested_at)
                values (?, 'PAYMENT', ?, 'FULL_REFUND', 120, 'CNY', 'REQUESTED', ?, ?)""")
                .params(payment.provision(), reference.value(), payment.provision() + "-payment", Timestamp.from(TestClock.get().instant())).update();

        transaction.executeWithoutResult(status -> {
            remedies.revoke(payment.provision(), payment.kind());
            status.setRollbackOnly();
        });

        assertThat(state()).isEqualTo(REQUESTED);
        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RemedyRefusedException.class);
        assertThat(books.states()).isEmpty();
    }

    @Test
    void grantsNothingInAProvisionThatHasEndedMeanwhile() {
        var payment = Cases.payment(reference, "120");
        watch.ended(payment.provision());

        assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(IllegalStateException.class).hasMessageContaining("ended");

        assertThat(state()).isEqualTo(REVOKED);
        assertThat(books.states()).isEmpty();
    }

    @Test
    void doesNotWaitForItselfWhenOneTransactionDoesEverything() {
        var payment = Cases.payment(reference, "120");

        var work = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            remedies.grant(payment);
            remedies.grant(payment);
            remedies.revoke(payment.provision(), payment.kind());
            assertThatThrownBy(() -> remedies.grant(payment)).isInstanceOf(RemedyRefusedException.class);
        }));

        assertThat(work).succeedsWithin(Duration.ofSeconds(20));
        assertThat(state()).isEqualTo(REVOKED);
    }

    private void grantAndBeKilled(GrantRemedy command) {
        transaction.executeWithoutResult(status -> {
            remedies.grant(command);
            int session = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
            CompletableFuture.runAsync(() -> jdbc.sql("select pg_terminate_backend(?, 5000)").param(session).query(Boolean.class).single()).join();
        });
    }

    private RemedyState state() {
        return remedies.of(reference).get(0).state();
    }
}
