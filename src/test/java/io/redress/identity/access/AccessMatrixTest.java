package io.redress.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Complaints;
import io.redress.identity.IdentityTest;
import io.redress.identity.rest.OperationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Tries every permission as every role from outside and compares the outcome with {@code docs/access.md}. To write the file anew:
 * {@code mvn test -Dtest=AccessMatrixTest -Dredress.docs.write=true}; then review what has changed.
 */
class AccessMatrixTest extends IdentityTest {

    private static final Path DOCUMENT = Path.of("docs/access.md");
    private static final List<String> ROLES =
            Arrays.asList(null, "agent", "quality", "supervisor", "manager", "executive", "analyst", "operator", "auditor", "admin");

    @Autowired ProcessEngine engine;
    @Autowired Complaints complaints;

    @LocalServerPort int port;

    @Test
    void everyRoleMayDoWhatTheDocumentSaysAndNothingElse() throws IOException {
        var stage = new Stage(engine, complaints);
        stage.deploy();
        stage.taskOfAgent2();
        stage.operator();
        var found = document(new Permissions(stage).all());
        assertThat(found).as("neither let in nor refused").doesNotContain("http://localhost");
        if (Boolean.getBoolean("redress.docs.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, found);
        }
        assertThat(found).isEqualTo(Files.readString(DOCUMENT));
    }

    private String document(List<Permission> abilities) throws IOException {
        var visitors = ROLES.stream().map(role -> new Visitor(port, role)).toList();
        var intro = new String(getClass().getResourceAsStream("/io/redress/identity/access/intro.md").readAllBytes(), "UTF-8");
        return intro + abilities.stream().collect(Collectors.groupingBy(Permission::area, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(area -> table(area.getKey(), area.getValue(), visitors)).collect(Collectors.joining("\n"))
                + new String(getClass().getResourceAsStream("/io/redress/identity/access/operations.md").readAllBytes(), "UTF-8") + OperationTable.markdown();
    }

    private static String table(String area, List<Permission> abilities, List<Visitor> visitors) {
        return "## " + area + "\n\n| | stranger | agent | unit | supervisor | manager | executive | analyst | operator | auditor | admin |\n"
                + "|---|" + ":-:|".repeat(ROLES.size()) + "\n"
                + abilities.stream().map(ability -> row(ability, visitors)).collect(Collectors.joining());
    }

    private static String row(Permission ability, List<Visitor> visitors) {
        return "| " + ability.name() + " | "
                + visitors.stream().map(visitor -> cell(ability, visitor)).collect(Collectors.joining(" | ")) + " |\n";
    }

    /**
     * A result that is neither allowed nor refused is an error of the test or of the application; it appears in the table, so that all are seen at
     * once.
     */
    private static String cell(Permission ability, Visitor visitor) {
        try {
            return ability.attempt().apply(visitor).sign;
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }
}
