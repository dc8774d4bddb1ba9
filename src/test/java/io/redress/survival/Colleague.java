package io.redress.survival;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** A member of staff who completes any task of the group, over the engine's REST API. */
final class Colleague implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Client client;
    private final String group;
    private final Journal journal;
    private final BooleanSupplier goOn;

    Colleague(Redress redress, String user, String group, Journal journal, BooleanSupplier goOn) {
        this.client = new Client(redress, user);
        this.group = group;
        this.journal = journal;
        this.goOn = goOn;
    }

    @Override
    public void run() {
        while (goOn.getAsBoolean()) {
            try {
                for (var task : client.get("/engine-rest/task?candidateGroup=" + group + "&maxResults=10").json()) {
                    complete(task);
                }
            } catch (IOException e) {
                // killed at this moment
            }
            Await.pause(PAUSE);
        }
    }

    private void complete(JsonNode task) throws IOException {
        var id = task.path("id").asText();
        var key = task.path("taskDefinitionKey").asText();
        if (id.isEmpty()) {
            return;
        }
        var answer = client.post("/engine-rest/task/" + id + "/submit-form",
                Map.of("variables", typed(Replies.to(key, id, task.path("processInstanceId").asText()))));
        if (answer.status() == 204) {
            journal.completed.put(id, key);
        } else if (answer.status() < 500 && stillOpen(id)) {
            journal.surprises.add(client.user() + " at " + key + " was answered with " + answer);
        }
    }

    /** Otherwise a colleague was faster, or the complaint has been withdrawn. */
    private boolean stillOpen(String task) throws IOException {
        return client.get("/engine-rest/task/" + task).done();
    }

    private static Map<String, Object> typed(Map<String, Object> answers) {
        Map<String, Object> variables = new TreeMap<>();
        answers.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return variables;
    }
}
