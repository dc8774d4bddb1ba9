package io.redress.models.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.identity.access.Visitor;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server compares a deployment with what is live, and deploys nothing if there is an error. */
@RedressTest
class DeploymentOfBrokenModelsTest {

    private static final String DEPLOY = "/engine-rest/deployment/create";
    private static final String FORM = Small.form(Small.field("radio", "visited", "\"values\": [{\"label\": \"Yes\", \"value\": \"YES\"}]"));
    private static final String DIAGRAM = Small.process(Small.flow("in", "start", "step") + Small.task("", "").replace("post-letter", "own") + Small.flow("on", "step", "which")
            + "<bpmn:exclusiveGateway id=\"which\" default=\"no\"/>" + Small.flow("yes", "which", "end", "${visited == 'YES'}") + Small.flow("no", "which", "end"));

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    private Visitor analyst;
    private long before;

    @BeforeEach
    void signIn() {
        analyst = new Visitor(port, "analyst");
        before = repository.createDeploymentQuery().count();
    }

    @AfterEach
    void remove() {
        Stream.of("own.bpmn", "own.form").forEach(name -> repository.createDeploymentQuery().deploymentName(name).list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true)));
    }

    /** One of each kind of problem. */
    static Stream<Example> broken() {
        return BrokenModels.all().collect(Collectors.toMap(Example::what, example -> example, (first, second) -> first)).values().stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesAndDeploysNothing(Example example) {
        var answer = analyst.upload(DEPLOY, example.file(), example.content());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was deployed").contains(example.file());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void saysAllProblemsOfAllFiles() {
        var answer = analyst.upload(DEPLOY, Map.of("own.bpmn", DIAGRAM.replace("'YES'}", "'YES' || visitd}").replace("agents", "agent"),
                "own.form", FORM.replace("radio", "filepicker")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("4 problems").contains("visitd").contains("agent, which is no group").contains("filepicker");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void knowsTheGroupsThatAnAdministratorAdded() {
        identity.saveGroup(identity.newGroup("night-shift"));
        try {
            var answer = analyst.upload(DEPLOY, Map.of("own.bpmn", DIAGRAM.replace("agents", "night-shift"), "own.form", FORM));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } finally {
            identity.deleteGroup("night-shift");
        }
    }

    @Test
    void holdsWhatIsDeployedTogetherAgainstOneAnother() {
        assertThat(analyst.upload(DEPLOY, "own.bpmn", DIAGRAM).body()).contains("There is no form own");

        var together = analyst.upload(DEPLOY, Map.of("own.bpmn", DIAGRAM, "own.form", FORM));

        assertThat(together.statusCode()).as(together.body()).isEqualTo(200);
    }

    @Test
    void holdsItAgainstWhatIsLive() {
        assertThat(analyst.upload(DEPLOY, "own.form", FORM).statusCode()).isEqualTo(200);
        var beside = analyst.upload(DEPLOY, "own.bpmn", DIAGRAM);
        assertThat(beside.statusCode()).as(beside.body()).isEqualTo(200);

        var renamed = analyst.upload(DEPLOY, "own.form", FORM.replace("\"key\": \"visited\"", "\"key\": \"visit\""));

        assertThat(renamed.statusCode()).isEqualTo(400);
        assertThat(renamed.body()).contains("own.form, visited").contains("still read");
    }
}
