package io.redress.e2e;

import io.redress.TestClock;
import java.time.LocalDate;
import java.util.Map;

/** Default answers of colleagues for tests that only need to move on. */
final class Answers {

    static final Map<String, Object> ACCEPTED =
            Map.of("admission", "ACCEPT", "cause", "PRODUCT_QUALITY", "severity", "NORMAL", "responsibleUnit", "quality");

    static final Map<String, Object> FOUNDED = Map.of("finding", "FOUNDED", "facts", "The gasket was found cracked along its whole length.",
            "rootCause", "Gasket hardened in storage", "cause", "PRODUCT_QUALITY", "fault", "PRODUCT");

    static final Map<String, Object> APPROVED = Map.of("approval", "APPROVE");

    private Answers() {}

    static Map<String, Object> refundOf(String amount) {
        return Map.of("payment", "FULL_REFUND", "paymentAmount", amount, "paymentCurrency", "CNY", "order", "NONE", "apology", true,
                "planMeasures", "Refund the price and recall the batch", "planDueDate", LocalDate.now(TestClock.real()).plusDays(7).toString(),
                "planOwner", "Chen Wei", "decisionReasons", "The part was faulty within its warranty, so the price is refunded.");
    }
}
