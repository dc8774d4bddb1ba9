package io.redress.models.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.identity.access.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Deploying a diagram cannot silently let one person do what required two. */
@RedressTest
class LiveSeparationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void deployTheLiveVersion() {
        assertThat(deploy(twoTasks("UserTask_Approve", "UserTask_Plan", "UserTask_Plan")).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void remove() {
        repository.createDeploymentQuery().deploymentName("attack.bpmn").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void takesTheSamePairAgainAlsoTheOtherWayRound() {
        assertThat(deploy(twoTasks("UserTask_Approve", "UserTask_Plan", "UserTask_Plan")).statusCode()).isEqualTo(200);
        assertThat(deploy(twoTasks("UserTask_Plan", "UserTask_Approve", "UserTask_Approve")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnEmptyPropertyAsTheTemplateLeavesIt() {
        var answer = deploy(twoTasks("UserTask_Approve", "UserTask_Plan", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UserTask_Approve").contains("fourEyesWith is empty").contains("keeps UserTask_Approve, UserTask_Plan apart");
    }

    @Test
    void refusesAPropertyThatIsGone() {
        assertVanished(deploy(twoTasks("UserTask_Approve", "UserTask_Plan", null)));
    }

    @Test
    void refusesAStepUnderAnotherNameWithoutTheProperty() {
        assertVanished(deploy(twoTasks("UserTask_Sign", "UserTask_Plan", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=\"fourEyesWith\" value=\"\"", "name=\"fourEyesWith\"", "name=\"nothing\" value=\"x\""})
    void refusesTheShippedProcedureWithoutItsSeparation(String property) throws IOException {
        var shipped = Files.readString(Path.of("processes/complaint-handling.bpmn"));
        var changed = shipped.replaceAll("name=\"fourEyesWith\" value=\"[^\"]+\"", property);
        assertThat(changed).isNotEqualTo(shipped);

        var answer = new Visitor(port, "analyst").upload("/engine-rest/deployment/create", "complaint-handling.bpmn", changed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("apart");
    }

    private static void assertVanished(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UserTask_Plan").contains("apart").contains("fourEyesWith");
    }

    private HttpResponse<String> deploy(String diagram) {
        return new Visitor(port, "analyst").upload("/engine-rest/deployment/create", "attack.bpmn", diagram);
    }

    private static String twoTasks(String checking, String checked, String with) {
        var property = with == null ? "" : Bpmn.extensions("<camunda:properties><camunda:property name=\"fourEyesWith\" value=\"" + with + "\"/></camunda:properties>");
        return Bpmn.step("<subProcess id=\"step\"><startEvent id=\"s\"/><sequenceFlow id=\"g\" sourceRef=\"s\" targetRef=\"" + checked + "\"/>"
                + Bpmn.work(checked, "") + "<sequenceFlow id=\"f\" sourceRef=\"" + checked + "\" targetRef=\"" + checking + "\"/>"
                + Bpmn.work(checking, property) + "</subProcess>");
    }
}
