package io.redress.models.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.identity.access.Visitor;
import io.redress.models.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server refuses a table that would stop cases or decide what nobody meant, and deploys nothing. */
@RedressTest
class DeploymentOfBrokenTablesTest {

    private static final String DEPLOY = "/engine-rest/deployment/create";
    private static final String TABLE = SmallTable.of("FIRST", "complaint.channel ~ string", "level ~ string", "- → \"managers\"");

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    private Visitor analyst;
    private long before;

    @BeforeEach
    void signIn() {
        analyst = new Visitor(port, "analyst");
        before = repository.createDeploymentQuery().count();
    }

    @AfterEach
    void remove() {
        repository.createDecisionDefinitionQuery().decisionDefinitionKey("own").list()
                .forEach(decision -> repository.deleteDeployment(decision.getDeploymentId(), true));
    }

    /** One of each kind of problem. */
    static Stream<ChangedTable> broken() {
        return BrokenTables.all().collect(Collectors.toMap(ChangedTable::what, table -> table, (first, second) -> first)).values().stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesAndDeploysNothing(ChangedTable table) {
        var answer = analyst.upload(DEPLOY, table.files().stream().collect(Collectors.toMap(ModelFile::name,
                file -> new String(file.content(), StandardCharsets.UTF_8))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Nothing was deployed").contains(table.files().get(0).name().replaceFirst("\\..*", "."));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void letsAWarningPass() {
        var open = SmallTable.of("UNIQUE", "complaint.channel ~ string", "level ~ string", "\"EMAIL\" → \"a\"");

        assertThat(analyst.upload(DEPLOY, "own.dmn", open).statusCode()).isEqualTo(200);
    }

    @Test
    void runsTheExamplesThatWentLiveWithTheTable() {
        var live = analyst.upload(DEPLOY, Map.of("own.dmn", TABLE, "own.examples.csv", "complaint.channel,expect.level\nEMAIL,managers\n"));
        assertThat(live.statusCode()).as(live.body()).isEqualTo(200);

        var changed = analyst.upload(DEPLOY, "own.dmn", TABLE.replace("managers", "executives"));

        assertThat(changed.statusCode()).isEqualTo(400);
        assertThat(changed.body()).contains("line 2 of own.examples.csv").contains("managers").contains("executives");
    }
}
