package io.redress.remedy;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.test.context.TestComponent;

/** Provides apologies as a test requires: slowly, or with technical failures. */
@TestComponent
class Apologies implements RemedyProvider {

    final ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
    volatile CountDownLatch arrived = new CountDownLatch(0);
    volatile CountDownLatch mayAnswer = new CountDownLatch(0);
    volatile boolean broken;

    void reset() {
        calls.clear();
        arrived = new CountDownLatch(0);
        mayAnswer = new CountDownLatch(0);
        broken = false;
    }

    @Override
    public RemedyKind kind() {
        return RemedyKind.APOLOGY;
    }

    @Override
    public String grant(Remedy remedy) {
        answer("grant");
        return "L-1";
    }

    @Override
    public Optional<String> revoke(Remedy remedy) {
        answer("revoke");
        return Optional.of("L-2");
    }

    private void answer(String call) {
        calls.add(call);
        arrived.countDown();
        try {
            mayAnswer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (broken) {
            throw new IllegalStateException("out of paper");
        }
    }
}
