package io.redress.remedy;

import static io.redress.remedy.RemedyState.GRANTED;
import static io.redress.remedy.RemedyState.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Reference;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes work on the same remedy concurrently. */
@RemedyTest
class RaceTest {

    @Autowired Remedies remedies;
    @Autowired Cases cases;
    @Autowired Apologies apologies;
    @Autowired JdbcClient jdbc;

    ExecutorService nodes = Executors.newFixedThreadPool(8);
    Reference reference;
    Books books;

    @BeforeEach
    void openCase() {
        apologies.reset();
        reference = cases.opened();
        books = new Books(jdbc, reference);
    }

    @AfterEach
    void stop() {
        apologies.mayAnswer.countDown();
        nodes.shutdownNow();
    }

    @RepeatedTest(100)
    void paysOnceWhenEightNodesGrantAtOnce() throws Exception {
        var payment = Cases.payment(reference, "10");

        nodes.invokeAll(Collections.nCopies(8, () -> remedies.grant(payment))).forEach(RaceTest::result);

        assertThat(books.states()).containsExactly("BOOKED");
        assertThat(books.timeline()).containsExactly("GRANTED");
    }

    @RepeatedTest(20)
    void ledgerAndBooksAgreeWhenGrantAndRevokeRace() throws Exception {
        var payment = Cases.payment(reference, "10");
        Callable<Object> grant = () -> remedies.grant(payment);
        Callable<Object> revoke = () -> {
            remedies.revokeAll(reference);
            return null;
        };

        nodes.invokeAll(List.of(grant, revoke, grant, revoke));

        var state = remedies.of(reference).get(0).state();
        assertThat(books.states()).allMatch(booked -> booked.equals(state == GRANTED ? "BOOKED" : "REVERSED"));
        assertThat(state).isIn(GRANTED, REVOKED);
    }

    @Test
    void revocationWaitsForTheGrantThatIsUnderWay() throws Exception {
        var apology = Cases.apology(reference);
        apologies.arrived = new CountDownLatch(1);
        apologies.mayAnswer = new CountDownLatch(1);

        var grant = nodes.submit(() -> remedies.grant(apology));
        assertThat(apologies.arrived.await(10, TimeUnit.SECONDS)).isTrue();
        var revocation = nodes.submit(() -> remedies.revokeAll(reference));
        assertThat(isStillWaiting(revocation)).isTrue();
        apologies.mayAnswer.countDown();

        assertThat(grant.get(10, TimeUnit.SECONDS).state()).isEqualTo(GRANTED);
        revocation.get(10, TimeUnit.SECONDS);
        assertThat(apologies.calls).containsExactly("grant", "revoke");
        assertThat(remedies.of(reference).get(0).state()).isEqualTo(REVOKED);
    }

    private static boolean isStillWaiting(Future<?> work) throws Exception {
        try {
            work.get(500, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }

    private static Object result(Future<?> work) {
        try {
            return work.get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
