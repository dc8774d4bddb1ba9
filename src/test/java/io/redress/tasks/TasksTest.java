package io.redress.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.identity.access.Visitor;
import io.redress.procedure.ComplaintProcedure;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base class of this package's tests: complaints that wait to be verified, and users who come and go. */
@RedressTest
abstract class TasksTest {

    static final String VERIFY = "UserTask_VerifyComplaint";

    @LocalServerPort int port;
    @Autowired ComplaintProcedure procedure;
    @Autowired CaseTimeline timeline;
    @Autowired TaskService tasks;
    @Autowired RuntimeService runtime;
    @Autowired ManagementService management;
    @Autowired IdentityService identity;
    @Autowired JdbcClient database;
    @Autowired ObjectMapper json;

    Visitor admin;
    private final List<String> entered = new ArrayList<>();

    @BeforeEach
    void anAdministratorIsThere() {
        admin = new Visitor(port, "admin");
    }

    @AfterEach
    void whoeverCameIsGone() {
        entered.forEach(identity::deleteUser);
    }

    Visitor enter(String user, String... groups) {
        var entry = identity.newUser(user);
        entry.setPassword(user);
        identity.saveUser(entry);
        List.of(groups).forEach(group -> identity.createMembership(user, group));
        entered.add(user);
        return new Visitor(port, user);
    }

    /** A complaint that waits to be verified. */
    Reference received() {
        var reference = procedure.receive(Filings.leakingHeatExchanger(), List.of(), null).reference();
        for (var due = due(reference); !due.isEmpty(); due = due(reference)) {
            due.forEach(management::executeJob);
        }
        return reference;
    }

    private List<String> due(Reference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .map(job -> job.getId()).toList();
    }

    Task task(Reference reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).taskDefinitionKey(VERIFY).singleResult();
    }

    Reference heldBy(String user) {
        var reference = received();
        tasks.claim(task(reference).getId(), user);
        return reference;
    }

    String holder(Reference reference) {
        return task(reference).getAssignee();
    }

    List<CaseEntry> changes(Reference reference) {
        return timeline.of(reference).stream().filter(entry -> entry.kind().startsWith("TASK_")).toList();
    }

    void assertOnRecord(Reference reference, String actor, String kind, String data) throws Exception {
        JsonNode wanted = json.readTree(data);
        assertThat(changes(reference)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(actor);
            assertThat(entry.kind()).isEqualTo(kind);
            assertThat(entry.data()).isEqualTo(wanted);
        });
    }

    static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    static HttpResponse<String> claim(Visitor who, String task) {
        return who.call("POST", "/engine-rest/task/" + task + "/claim", "{\"userId\": \"" + who.user() + "\"}");
    }

    static HttpResponse<String> hand(Visitor who, String task, String to) {
        return who.call("POST", "/engine-rest/task/" + task + "/assignee", "{\"userId\": \"" + to + "\"}");
    }

    static HttpResponse<String> unclaim(Visitor who, String task) {
        return who.call("POST", "/engine-rest/task/" + task + "/unclaim", null);
    }
}
