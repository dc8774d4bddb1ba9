package io.redress.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;

/** The web API and the engine's REST API, called from outside. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Response to a filed complaint. */
    record Receipt(String reference, String token) {}

    Receipt file(String complaint) {
        var answer = post("/api/complaints", complaint, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var receipt = read(answer.body());
        return new Receipt(receipt.get("reference").asText(), receipt.get("trackingToken").asText());
    }

    void withdraw(Receipt receipt, String reason) {
        var answer = post("/api/complaints/" + receipt.reference() + "/withdrawal?token=" + receipt.token(), write(Map.of("reason", reason)), null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    JsonNode caseFile(String reference, String reader) {
        return get("/api/complaints/" + reference, reader);
    }

    JsonNode get(String address, String user) {
        var answer = send(request(address, user).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    HttpResponse<String> post(String address, String body, String user) {
        return send(request(address, user).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> complete(String task, Map<String, Object> answers, String user) {
        var variables = new HashMap<String, Object>();
        answers.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return post("/engine-rest/task/" + task + "/submit-form", write(Map.of("variables", variables)), user);
    }

    /** Waits until the complaint has this status, and completes its only task. */
    void answer(String reference, String status, String user, Map<String, Object> answers) {
        awaitStatus(reference, status);
        var task = awaitTask(reference, user).get("id").asText();
        var answer = complete(task, answers, user);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private JsonNode awaitTask(String reference, String user) {
        return Awaitility.await("a task of " + reference).atMost(Browser.PATIENCE)
                .until(() -> get("/engine-rest/task?processInstanceBusinessKey=" + reference, user).get(0), Objects::nonNull);
    }

    /** Creates a user in these groups, as the administrator. */
    void hire(String user, String... groups) {
        post("/engine-rest/user/create", write(Map.of("profile", Map.of("id", user, "firstName", user, "lastName", user, "email", user + "@example.org"),
                "credentials", Map.of("password", user))), "admin");
        for (var group : groups) {
            send(request("/engine-rest/group/" + group + "/members/" + user, "admin").PUT(BodyPublishers.noBody()));
        }
    }

    /** Waits for the procedure to bring the complaint to this status. */
    void awaitStatus(String reference, String status) {
        Awaitility.await(reference + " is " + status).atMost(Browser.PATIENCE).pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(caseFile(reference, "agent").get("status").asText()).isEqualTo(status));
    }

    private static HttpRequest.Builder request(String address, String user) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RunningRedress.port() + address));
        return user == null ? request
                : request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
