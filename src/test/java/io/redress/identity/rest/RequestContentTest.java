package io.redress.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The content allowed in an open operation, tried from outside: no files read, no values guessed, one meaning for one body. */
class RequestContentTest extends IdentityTest {

    private static final String PROCESS = "plain-content";
    private static final String SECRET = "in-the-file-only";

    @LocalServerPort int port;
    @Autowired ProcessEngine engine;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;

    @TempDir Path directory;

    private String instance;
    private String definition;
    private String task;

    @BeforeEach
    void startsAProcess() {
        engine.getRepositoryService().createDeployment().enableDuplicateFiltering(true).name(PROCESS).addModelInstance(PROCESS + ".bpmn",
                Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLive(1).startEvent().camundaFormKey("any")
                        .userTask("work").camundaCandidateGroups("agents").endEvent().done()).deploy();
        var started = runtime.startProcessInstanceByKey(PROCESS, Map.of("told", "in confidence"));
        instance = started.getId();
        definition = started.getProcessDefinitionId();
        task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    @AfterEach
    void ends() {
        runtime.deleteProcessInstanceIfExists(instance, "end of test", true, true, true, true);
    }

    private String fileAsObject(String type) throws IOException {
        var file = Files.writeString(directory.resolve("secret.properties"), "secret=" + SECRET);
        return """
                {"value": "\\"file:%s\\"", "type": "%s", "valueInfo": {
                  "objectTypeName": "org.springframework.core.io.support.ResourcePropertySource", "serializationDataFormat": "application/json"}}"""
                .formatted(file, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PUT /process-instance/{instance}/variables/zz", "PUT /execution/{instance}/localVariables/zz", "PUT /task/{task}/localVariables/zz",
        "PUT /task/{task}/variables/zz"})
    void readsNoFileByAVariable(String operation) throws IOException {
        assertRefusedUnread(operation, fileAsObject("Object"));
        assertRefusedUnread(operation, fileAsObject("object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POST /task/{task}/submit-form", "POST /task/{task}/complete", "POST /task/{task}/resolve", "POST /process-definition/{definition}/submit-form",
        "POST /process-definition/key/plain-content/start", "POST /message", "POST /decision-definition/key/complaint-triage/evaluate"})
    void readsNoFileByVariables(String operation) throws IOException {
        assertRefusedUnread(operation, "{\"variables\": {\"zz\": " + fileAsObject("Object") + "}, \"processVariables\": {\"zz\": " + fileAsObject("Object") + "}}");
    }

    private void assertRefusedUnread(String operation, String body) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(operation.indexOf(' ') + 1)
                .replace("{instance}", instance).replace("{task}", task).replace("{definition}", definition);
        for (var user : List.of("agent", "admin")) {
            var program = new Visitor(port, user).call(method, "/engine-rest" + path, body);
            var browser = new Visitor(port, user).webappCall(method, "/camunda/api/engine/engine/default" + path, body);
            assertThat(List.of(program.statusCode(), browser.statusCode())).allMatch(status -> status == 400 || status == 403);
            assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(runtime.getVariables(instance)).containsOnly(Map.entry("told", "in confidence"));
        var read = new Visitor(port, "admin").get("/engine-rest/variable-instance?processInstanceIdIn=" + instance + "&deserializeValues=true");
        assertThat(read.body()).contains("in confidence").doesNotContain(SECRET);
    }

    @Test
    void whatIsStoredAlreadyIsNotReadAsItsClassEither() throws IOException {
        var file = Files.writeString(directory.resolve("secret.properties"), "secret=" + SECRET);
        runtime.setVariable(instance, "zz", Variables.serializedObjectValue("\"file:" + file + "\"")
                .objectTypeName("org.springframework.core.io.support.ResourcePropertySource").serializationDataFormat("application/json").create());
        assertThatThrownBy(() -> runtime.getVariableTyped(instance, "zz").getValue()).hasStackTraceContaining("ResourcePropertySource");
        var read = new Visitor(port, "admin").get("/engine-rest/process-instance/" + instance + "/variables?deserializeValues=true");
        assertThat(read.body()).doesNotContain(SECRET);
    }

    @Test
    void listsOfTheProcedureAreReadBack() {
        runtime.setVariable(instance, "levels", new ArrayList<>(List.of("SUPERVISOR", "MANAGER")));
        runtime.setVariable(instance, "remedies", new ArrayList<>(List.of(new HashMap<>(Map.of("remedy", "REPAIR", "share", 0.5)))));

        assertThat(runtime.getVariable(instance, "levels")).isEqualTo(List.of("SUPERVISOR", "MANAGER"));
        assertThat(runtime.getVariable(instance, "remedies")).isEqualTo(List.of(Map.of("remedy", "REPAIR", "share", 0.5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/process-instance", "/process-instance/count", "/execution", "/execution/count", "/task", "/task/count", "/history/process-instance",
        "/history/task/count", "/variable-instance/count", "/history/variable-instance", "/external-task"})
    void findsNothingByValueForWhoMayNotReadValues(String path) {
        var guess = "[{\"name\": \"told\", \"operator\": \"like\", \"value\": \"in%\"}]";
        var bodies = List.of("{\"variables\": " + guess + "}", "{\"processVariables\": " + guess + "}", "{\"orQueries\": [{\"processVariables\": " + guess + "}]}",
                "{\"variableValues\": " + guess + "}", "{\"variableName\": \"told\", \"variableValue\": \"in confidence\"}",
                "{\"sorting\": [{\"sortBy\": \"processVariable\", \"sortOrder\": \"asc\", \"parameters\": {\"variable\": \"told\", \"type\": \"String\"}}]}");
        var analyst = new Visitor(port, "analyst");
        for (var body : bodies) {
            assertRefusedForValues(analyst.call("POST", "/engine-rest" + path, body));
            assertRefusedForValues(analyst.webappCall("/camunda/api/engine/engine/default" + path, body));
        }
        assertRefusedForValues(analyst.get("/engine-rest" + path + "?variables=told_like_in%25"));
        assertRefusedForValues(analyst.get("/engine-rest" + path + "?processVariables=told_like_in%25"));
        assertThat(analyst.call("POST", "/engine-rest" + path, "{}").statusCode()).isEqualTo(200);
    }

    private static void assertRefusedForValues(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("the right to the values of variables").doesNotContain("confidence");
    }

    @Test
    void guessesNothingInsideAMigration() {
        var plan = "{\"migrationPlan\": {\"sourceProcessDefinitionId\": \"%1$s\", \"targetProcessDefinitionId\": \"%1$s\", \"instructions\": [],%2$s"
                + " \"updateEventTriggers\": false}, \"processInstanceQuery\": {\"processDefinitionId\": \"%1$s\"%3$s}}";
        var analyst = new Visitor(port, "analyst");
        var guess = plan.formatted(definition, "", ", \"variables\": [{\"name\": \"told\", \"operator\": \"like\", \"value\": \"in%\"}]");
        var amount = plan.formatted(definition, "\"variables\": {\"paymentAmount\": {\"value\": \"98765.43\", \"type\": \"String\"}},", "");
        for (var path : List.of("/migration/execute", "/migration/executeAsync")) {
            assertThat(analyst.call("POST", "/engine-rest" + path, guess).statusCode()).isEqualTo(403);
            assertThat(new Visitor(port, "admin").call("POST", "/engine-rest" + path, amount).body()).contains("not open together with");
        }
        assertThat(runtime.getVariables(instance)).containsOnlyKeys("told");
    }

    @Test
    void whoMayReadValuesSearchesByThem() {
        var guess = "{\"variables\": [{\"name\": \"told\", \"operator\": \"like\", \"value\": \"in%\"}], \"processDefinitionId\": \"" + definition + "\"}";
        assertThat(new Visitor(port, "auditor").call("POST", "/engine-rest/process-instance/count", guess).body()).isEqualTo("{\"count\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1, \"a\": 2}", "{} {\"variables\": []}", "{", "variables=x", "<a/>"})
    void takesOneJsonDocumentWithOneMeaning(String body) {
        var answer = new Visitor(port, "agent").call("POST", "/engine-rest/task/count", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("one JSON document");
    }

    @Test
    void takesNoOtherKindOfBodyAndNoneWithoutEnd() throws Exception {
        assertThat(post("/engine-rest/task/count", "application/x-www-form-urlencoded", "variables=x").statusCode()).isEqualTo(415);
        assertThat(post("/engine-rest/task/count", "multipart/form-data; boundary=x", "--x--").statusCode()).isEqualTo(415);
        assertThat(post("/engine-rest/task/count", "application/json", "{\"nameLike\": \"" + "x".repeat(1024 * 1024) + "\"}").statusCode()).isEqualTo(413);
        assertThat(post("/engine-rest/task/count", "application/json", "{\"nameLike\": \"" + "x".repeat(1000) + "\"}").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Content-Type", type)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("agent:agent".getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void deletesNoHistoryWithADeployment() {
        var deployment = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionId(definition).singleResult().getDeploymentId();
        var admin = new Visitor(port, "admin");
        assertThat(admin.call("DELETE", "/engine-rest/deployment/" + deployment + "?cascade=true", null).statusCode()).isEqualTo(403);
        assertThat(admin.call("DELETE", "/engine-rest/history/process-instance/" + instance, null).statusCode()).isEqualTo(403);
        assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance).count()).isOne();
    }
}
