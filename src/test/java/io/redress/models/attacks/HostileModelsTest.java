package io.redress.models.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.identity.access.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst deploys, as Modeler does, models that made other engines run code. Nothing is deployed and nothing runs. */
@RedressTest
class HostileModelsTest {

    private static final String DEPLOY = "/engine-rest/deployment/create";
    private static final int KNOWN_TECHNIQUES = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    private Visitor analyst;

    @BeforeEach
    void signIn() {
        analyst = new Visitor(port, "analyst");
    }

    static Stream<Attack> attacks() {
        return Attacks.all();
    }

    @Test
    void triesAtLeastSixtyTechniques() {
        assertThat(attacks().map(Attack::technique).distinct()).hasSizeGreaterThan(KNOWN_TECHNIQUES).hasSize((int) attacks().count());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesAndSaysWhatToMend(Attack attack) {
        long before = repository.createDeploymentQuery().count();

        var answer = analyst.upload(DEPLOY, attack.file(), attack.content());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was deployed").contains(attack.file());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(Bpmn.PROCESS).count()).isZero();
        assertThat(repository.createDecisionDefinitionQuery().decisionDefinitionKey(Dmn.DECISION).count()).isZero();
        assertThat(Files.exists(Path.of(Attacks.TRACE))).isFalse();
    }

    @Test
    void saysAllProblemsAtOnceWithElementAndAttribute() {
        var answer = analyst.upload(DEPLOY, "attack.bpmn", Bpmn.step("<userTask id=\"step\" camunda:assignee=\"${x.y()}\" camunda:formKey=\"embedded:x\">"
                + Bpmn.extensions("<camunda:taskListener event=\"create\" class=\"x.Y\"/>") + "</userTask>"));

        assertThat(answer.body()).contains("3 problems").contains("attack.bpmn, step").contains("assignee").contains("${x.y()}").contains("calls a method")
                .contains("formKey").contains("class").contains("x.Y").contains("delegateExpression");
    }

    @Test
    void turnsAwayThirtyMegabytesUnread() {
        var answer = analyst.upload(DEPLOY, "attack.bpmn", Bpmn.step("<task id=\"step\"><documentation>" + "x".repeat(30_000_000) + "</documentation></task>"));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than").contains("bytes");
    }

    @Test
    void refusesADeploymentThatIsTooLargeAltogether() {
        assertThat(analyst.upload(DEPLOY, "attack.form", "{\"components\":[], \"x\": \"" + "x".repeat(2_200_000) + "\"}").statusCode()).isEqualTo(400);
    }
}
