package io.redress.survival;

import io.redress.TestClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Answers to the forms; always the same for the same case, so that a task done by two has the same result. */
final class Replies {

    private Replies() {}

    static Map<String, Object> to(String task, String taskId, String instance) {
        int lot = Math.floorMod(instance.hashCode(), 10);
        return switch (task) {
            case "UserTask_VerifyComplaint" -> lot == 0 ? refused() : accepted();
            case "UserTask_InvestigateComplaint" -> Map.of("finding", "FOUNDED",
                    "facts", "The gasket was found cracked along its length.",
                    "rootCause", "Gasket hardened in storage", "cause", "PRODUCT_QUALITY", "fault", "PRODUCT");
            case "UserTask_PlanResolution" -> plan(lot);
            case "UserTask_ApproveResolution" -> approval(Math.floorMod(taskId.hashCode(), 8));
            case "UserTask_CallBackComplainant" -> Map.of("reached", "YES", "satisfaction", 5,
                    "callBackNote", "Thankful and content");
            case "UserTask_RecordLessons" -> Map.of("lessons", "Gaskets must not be stored beyond a year.",
                    "handlingCost", "120.00");
            case "UserTask_PostLetter" -> Map.of("deliveryMethod", "TELEPHONE", "deliveryNote", "Read out");
            default -> Map.of();
        };
    }

    private static Map<String, Object> refused() {
        return Map.of("admission", "REFUSE", "refusalGround", "OUT_OF_SCOPE",
                "refusalReason", "The product was made and sold by another company; please turn to its customer service.");
    }

    private static Map<String, Object> accepted() {
        return Map.of("admission", "ACCEPT", "cause", "PRODUCT_QUALITY", "severity", "NORMAL", "responsibleUnit", "quality");
    }

    private static Map<String, Object> plan(int lot) {
        Map<String, Object> plan = new HashMap<>(Map.of("payment", "NONE", "order", "NONE", "apology", lot % 2 == 0,
                "planMeasures", "Replace the gasket batch", "planDueDate", LocalDate.now(TestClock.real()).plusDays(7).toString(),
                "planOwner", "Chen Wei",
                "decisionReasons", "The part was faulty within its warranty, so we make good the damage."));
        if (lot >= 3) {
            plan.putAll(Map.of("payment", "FULL_REFUND", "paymentAmount", "1200.00", "paymentCurrency", "CNY"));
        }
        if (lot >= 7) {
            plan.putAll(Map.of("payment", "COMPENSATION", "paymentAmount", "300.00",
                    "order", "EXCHANGE", "voucherAmount", "50.00"));
        }
        if (lot < 3) {
            plan.put("apology", true);
        }
        return plan;
    }

    private static Map<String, Object> approval(int lot) {
        return lot > 0 ? Map.of("approval", "APPROVE")
                : Map.of("approval", "REJECT",
                        "rejectionReason", "The amount does not cover the freight that the customer paid.");
    }
}
