package io.redress.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.identity.Groups;
import io.redress.identity.IdentityTest;
import io.redress.identity.access.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Calls every operation of the engine's description as every role, with variables, typed objects and nested queries in it: what the access page
 * does not list is refused, and what it lists accepts no typed object. Both base paths of the engine's REST API are tried.
 */
class EveryOperationTest extends IdentityTest {

    private static final String HOSTILE = """
            {"variables": {"zz": {"value": "\\"file:/etc/passwd\\"", "type": "Object", "valueInfo": {
              "objectTypeName": "org.springframework.core.io.support.ResourcePropertySource", "serializationDataFormat": "application/json"}}},
             "modifications": {"paymentAmount": {"value": "98765.43", "type": "String"}},
             "startInstructions": [{"type": "startBeforeActivity", "activityId": "CallActivity_ProvideRemedies", "variables": {}}],
             "processInstanceQuery": {"variables": [{"name": "facts", "operator": "like", "value": "a%"}]},
             "orQueries": [{"processVariables": [{"name": "facts", "operator": "like", "value": "a%"}]}]}""";
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z ]+) (/\\S*)`[^|]*\\|(.*)\\|");
    private static final List<String> COLUMNS = List.of("working", "analyst", "auditor", "operator", "admin");

    /** The users of each column of the page; an anonymous caller and a program that reads the metrics have no column. */
    private static final Map<String, String> ROLES = roles();

    @LocalServerPort int port;
    @Autowired IdentityService identity;

    private final HttpClient client = HttpClient.newHttpClient();

    private record Answer(String role, DescribedOperation operation, int status, String contentType, String body) {

        /** The engine's usual answer for unknown names. */
        boolean isOfSomethingThatIsNotThere() {
            return status == 500 && body.contains("null");
        }

        boolean atTheDoor() {
            return contentType.startsWith("application/problem+json");
        }

        @Override
        public String toString() {
            return role + " " + operation.method() + " " + operation.path() + ": " + status + " " + contentType + " " + body;
        }
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put("", "");
        for (var worker : List.of("agent", "quality", "supervisor", "manager", "executive")) {
            roles.put(worker, "working");
        }
        roles.put("analyst", "analyst");
        roles.put("auditor", "auditor");
        roles.put("olaf", "operator");
        roles.put("meter", "");
        roles.put("admin", "admin");
        return roles;
    }

    @BeforeEach
    void someoneInEveryGroup() {
        join("olaf", Groups.OPERATORS);
        join("meter", Groups.MONITORING);
    }

    private void join(String user, String group) {
        if (identity.createUserQuery().userId(user).count() == 0) {
            var person = identity.newUser(user);
            person.setPassword(user);
            identity.saveUser(person);
            identity.createMembership(user, group);
        }
    }

    @Test
    void refusesEveryRoleWhatTheAccessPageDoesNotListAndTypedObjectsInWhatItLists() throws Exception {
        var open = openByThePage();
        var answers = inParallel(ROLES.keySet().stream().flatMap(role -> DescribedOperation.all().stream()
                .map(operation -> (Callable<Answer>) () -> call(role, operation))).toList());
        var wrong = answers.stream().filter(answer -> !isAsThePageSays(answer, open)).toList();

        assertThat(wrong).isEmpty();
        assertThat(answers).hasSize(ROLES.size() * DescribedOperation.all().size()).hasSizeGreaterThan(4000);
        assertThat(answers).filteredOn(answer -> !answer.atTheDoor()).as("let through to the engine").hasSizeGreaterThan(500);
        assertThat(answers).filteredOn(answer -> answer.status() == 200 && answer.operation().path().equals("/task/count")).hasSize(9);
    }

    private static boolean isAsThePageSays(Answer answer, Map<String, List<String>> open) {
        var columns = open.getOrDefault(answer.operation().method() + " " + anyNames(answer.operation().path()), List.of());
        if (answer.role().isEmpty()) {
            return answer.status() == 401 && answer.atTheDoor();
        } else if (!columns.contains(ROLES.get(answer.role()))) {
            return answer.status() == 403 && answer.atTheDoor();
        }
        boolean asked = answer.operation().method().matches("GET|OPTIONS");
        return asked ? !answer.atTheDoor() && (answer.status() < 500 || answer.isOfSomethingThatIsNotThere()) : answer.status() == 400 && answer.atTheDoor();
    }

    @Test
    void refusesTheSameBehindTheWebapps() throws Exception {
        var open = openByThePage();
        for (var role : List.of("agent", "analyst", "admin")) {
            var browser = new Visitor(port, role);
            var answers = new ArrayList<Answer>();
            for (var operation : DescribedOperation.all()) {
                var body = operation.method().matches("GET|OPTIONS") ? null : HOSTILE;
                answers.add(answer(role, operation, browser.webappCall(operation.method(), "/camunda/api/engine/engine/default" + operation.address(), body)));
            }
            assertThat(answers).filteredOn(answer -> !isAsThePageSays(answer, open)).isEmpty();
            assertThat(answers).filteredOn(answer -> !answer.atTheDoor()).hasSizeGreaterThan(30);
        }
    }

    /** For each operation, the columns in which the page allows it. */
    private static Map<String, List<String>> openByThePage() throws IOException {
        var open = new HashMap<String, List<String>>();
        for (var line : Files.readAllLines(Path.of("docs/access.md"))) {
            var row = ROW.matcher(line);
            if (row.matches() && row.group(3).split("\\|").length == COLUMNS.size()) {
                var cells = row.group(3).split("\\|");
                var columns = COLUMNS.stream().filter(column -> cells[COLUMNS.indexOf(column)].strip().equals("✓")).toList();
                for (var method : row.group(1).split(" ")) {
                    open.put(method + " " + anyNames(row.group(2)), columns);
                }
            }
        }
        assertThat(open).hasSizeGreaterThan(200);
        return open;
    }

    private static String anyNames(String path) {
        return path.replaceAll("\\{[^}]+}", "{}");
    }

    private Answer call(String role, DescribedOperation operation) throws IOException, InterruptedException {
        var asked = operation.method().matches("GET|OPTIONS");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest" + operation.address()))
                .header("Content-Type", "application/json")
                .method(operation.method(), asked ? BodyPublishers.noBody() : BodyPublishers.ofString(HOSTILE));
        if (!role.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString((role + ":" + role).getBytes(StandardCharsets.UTF_8)));
        }
        return answer(role, operation, client.send(request.build(), BodyHandlers.ofString()));
    }

    private static Answer answer(String role, DescribedOperation operation, HttpResponse<String> response) {
        return new Answer(role, operation, response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body());
    }

    private static List<Answer> inParallel(List<Callable<Answer>> calls) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(8);
        try {
            return threads.invokeAll(calls).stream().map(EveryOperationTest::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer result(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
