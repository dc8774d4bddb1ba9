package io.redress.procedure;

import io.redress.TestClock;
import java.util.HashMap;
import java.util.Map;

/** Answers that people give in the forms. */
final class Answers {

    private Answers() {}

    static Map<String, Object> accepted() {
        return new HashMap<>(Map.of("admission", "ACCEPT", "cause", "PRODUCT_QUALITY", "severity", "NORMAL", "responsibleUnit", "quality"));
    }

    static Map<String, Object> refused() {
        return Map.of("admission", "REFUSE", "refusalGround", "OUT_OF_SCOPE",
                "refusalReason", "The product was made and sold by another company; please turn to its customer service.");
    }

    static Map<String, Object> founded() {
        return new HashMap<>(Map.of("finding", "FOUNDED", "facts", "The gasket was found cracked along its whole length.",
                "rootCause", "Gasket hardened in storage", "cause", "PRODUCT_QUALITY", "fault", "PRODUCT"));
    }

    /** A refund, an exchange, a voucher and an apology. */
    static Map<String, Object> everyRemedy() {
        var plan = apologyOnly();
        plan.putAll(Map.of("payment", "COMPENSATION", "paymentAmount", "300.00", "paymentCurrency", "CNY", "order", "EXCHANGE",
                "voucherAmount", "50.00"));
        return plan;
    }

    static Map<String, Object> refundOf(String amount) {
        var plan = apologyOnly();
        plan.putAll(Map.of("payment", "FULL_REFUND", "paymentAmount", amount, "paymentCurrency", "CNY", "apology", false));
        return plan;
    }

    static Map<String, Object> apologyOnly() {
        return new HashMap<>(Map.of("payment", "NONE", "order", "NONE", "apology", true,
                "planMeasures", "Replace the gasket batch", "planDueDate", TestClock.today().plusDays(7).toString(),
                "planOwner", "Chen Wei", "decisionReasons", "The part was faulty within its warranty, so we make good the damage."));
    }

    static Map<String, Object> approved() {
        return Map.of("approval", "APPROVE");
    }

    static Map<String, Object> rejected() {
        return Map.of("approval", "REJECT", "rejectionReason", "The amount does not cover the freight that the customer paid.");
    }

    static Map<String, Object> satisfied() {
        return Map.of("reached", "YES", "satisfaction", 5, "callBackNote", "Thankful and content");
    }

    static Map<String, Object> lessons() {
        return Map.of("lessons", "Gaskets must not be stored beyond a year.", "handlingCost", "120.00");
    }
}
