package io.redress.survival;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Files one complaint after the other, and retries each until it is answered. */
final class Complainant implements Runnable {

    private static final Duration PACE = Duration.ofMillis(900);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(300);

    private final Client client;
    private final Journal journal;
    private final Random random;
    private final BooleanSupplier goOn;

    Complainant(Redress redress, Journal journal, Random random, BooleanSupplier goOn) {
        this.client = new Client(redress, null);
        this.journal = journal;
        this.random = random;
        this.goOn = goOn;
    }

    @Override
    public void run() {
        while (goOn.getAsBoolean()) {
            if (journal.staffKeepsUp()) {
                fileOne();
            }
            Await.pause(PACE);
        }
    }

    private void fileOne() {
        var mark = "mark-" + UUID.randomUUID();
        var complaint = complaint(mark);
        journal.attempted.add(mark);
        var receipt = file(mark, complaint);
        if (receipt != null && random.nextInt(5) == 0) {
            journal.repeated.incrementAndGet();
            file(mark, complaint);
        }
        if (receipt != null && random.nextInt(8) == 0) {
            Await.pause(Duration.ofMillis(random.nextInt(3000)));
            withdraw(receipt);
        }
    }

    /** Files one complaint that can be answered by mail, and does nothing further. */
    void file() {
        var mark = "mark-" + UUID.randomUUID();
        journal.attempted.add(mark);
        file(mark, complaint(mark, Map.of("name", "Margaret Fields", "email", mark + "@example.org")));
    }

    private Client.Answer file(String mark, Object complaint) {
        var answer = insist("/api/complaints", complaint, "Idempotency-Key", mark);
        try {
            if (answer != null && answer.status() == 201) {
                journal.filed(mark, answer.json().get("reference").asText());
                return answer;
            }
            if (answer != null) {
                journal.surprises.add("Filing was answered with " + answer);
            }
            return null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void withdraw(Client.Answer receipt) {
        try {
            var reference = receipt.json().get("reference").asText();
            var answer = insist("/api/complaints/" + reference + "/withdrawal?token="
                            + receipt.json().get("trackingToken").asText(),
                    Map.of("reason", "Settled in person"));
            if (answer != null && answer.done()) {
                journal.withdrawn.add(reference);
            } else if (answer != null && answer.status() != 409) {
                journal.surprises.add("A withdrawal was answered with " + answer);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Repeats the same request until it is answered, as a careful client does; null if time has run out. */
    private Client.Answer insist(String path, Object body, String... headers) {
        for (boolean first = true;; first = false) {
            try {
                var answer = client.post(path, body, headers);
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (IOException e) {
                // killed at this moment
            }
            journal.unanswered.incrementAndGet();
            if (!first && Thread.currentThread().isInterrupted()) {
                return null;
            }
            Await.pause(BEFORE_NEXT_TRY);
        }
    }

    private Map<String, Object> complaint(String mark) {
        var name = "Margaret Fields";
        var complainant = random.nextInt(15) == 0
                ? Map.of("name", name, "phone", "+44 1632 960" + (100 + random.nextInt(900)))
                : Map.of("name", name, "email", mark + "@example.org");
        return complaint(mark, complainant);
    }

    private Map<String, Object> complaint(String mark, Map<String, String> complainant) {
        return Map.of("channel", "WEB", "language", random.nextBoolean() ? "en" : "zh-CN", "complainant", complainant,
                "subject", Map.of("product", "Plate heat exchanger", "serialNumber", "SN-" + random.nextInt(100_000)),
                "narrative", "The heat exchanger leaks at the lower gasket after two months of normal use. " + mark,
                "demand", "Please refund the price.", "claim", Map.of("amount", 1200, "currency", "CNY"));
    }
}
