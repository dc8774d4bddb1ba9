package io.redress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.TestClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** Complaints from intake to closed: six people claim and complete every task over REST as Tasklist does, the engine does the rest. */
final class Walk {

    private static final int CLIENTS = 8;
    private static final Map<String, String> WHO = Map.of("UserTask_InvestigateComplaint", "quality", "UserTask_ApproveResolution", "supervisor");
    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "UserTask_VerifyComplaint", Map.of("admission", "ACCEPT", "cause", "PRODUCT_QUALITY", "severity", "NORMAL", "responsibleUnit", "quality"),
            "UserTask_InvestigateComplaint", Map.of("finding", "FOUNDED", "facts", "The gasket was found cracked along its whole length.",
                    "rootCause", "Gasket hardened in storage", "cause", "PRODUCT_QUALITY", "fault", "PRODUCT"),
            "UserTask_PlanResolution", Map.of("payment", "FULL_REFUND", "paymentAmount", "199.00", "paymentCurrency", "CNY", "order", "NONE",
                    "apology", false, "planMeasures", "Refund the price", "planDueDate", LocalDate.now(TestClock.real()).plusDays(7).toString(),
                    "planOwner", "Chen Wei", "decisionReasons", "The part was faulty within its warranty, so we make good."),
            "UserTask_ApproveResolution", Map.of("approval", "APPROVE"),
            "UserTask_CallBackComplainant", Map.of("reached", "YES", "satisfaction", 5, "callBackNote", "Thankful and content"),
            "UserTask_RecordLessons", Map.of("lessons", "Gaskets must not be stored beyond a year.", "handlingCost", "120.00"));

    private final String address;
    private final Map<String, Client> people = new HashMap<>();

    Walk(String address) {
        this.address = address;
        List.of("admin", "agent", "quality", "supervisor").forEach(user -> people.put(user, Client.program(address, user)));
    }

    /** @return complaints per second */
    double of(int complaints) throws Exception {
        long start = System.nanoTime();
        var waiting = new ConcurrentLinkedQueue<Object>(java.util.Collections.nCopies(complaints, ""));
        var references = new ConcurrentLinkedQueue<String>();
        drain(waiting, nothing -> references.add(people.get("agent").post("/api/complaints", Complainants.complaint()).path("reference").asText()));
        while (open(references) > 0) {
            var tasks = people.get("admin").post("/engine-rest/task", Map.of("processInstanceBusinessKeyIn", references));
            drain(new ConcurrentLinkedQueue<>(StreamSupport.stream(tasks.spliterator(), false).toList()), this::complete);
            if (tasks.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return complaints / ((System.nanoTime() - start) / 1e9);
    }

    private long open(Iterable<String> references) throws Exception {
        return people.get("admin").post("/engine-rest/history/process-instance/count", Map.of("processDefinitionKey", "complaint-handling",
                "processInstanceBusinessKeyIn", references, "unfinished", true)).path("count").asLong();
    }

    private void complete(JsonNode task) throws Exception {
        var step = task.path("taskDefinitionKey").asText();
        var person = people.get(WHO.getOrDefault(step, "agent"));
        var path = "/engine-rest/task/" + task.path("id").asText();
        person.post(path + "/claim", Map.of("userId", WHO.getOrDefault(step, "agent")));
        Map<String, Object> variables = new HashMap<>();
        ANSWERS.get(step).forEach((name, value) -> variables.put(name, Map.of("value", value)));
        person.post(path + "/submit-form", Map.of("variables", variables));
    }

    private interface Work<T> {
        void on(T item) throws Exception;
    }

    private static <T> void drain(ConcurrentLinkedQueue<T> items, Work<T> work) throws Exception {
        Load.inParallel(CLIENTS, () -> {
            for (T item = items.poll(); item != null; item = items.poll()) {
                work.on(item);
            }
            return null;
        });
    }
}
