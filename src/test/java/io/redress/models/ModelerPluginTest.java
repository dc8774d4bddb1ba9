package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Npm;
import io.redress.complaint.CaseFileNames;
import io.redress.complaint.Status;
import io.redress.models.check.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in reports in Modeler what the server would refuse, as far as the diagram alone shows it, and nothing that the server accepts. */
class ModelerPluginTest {

    /** The rule of the plug-in for a problem of the server. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("taskWithoutForm", "task-form"), Map.entry("nobodySeesIt", "task-group"), Map.entry("noVerb", "task-verb"),
            Map.entry("noInput", "task-verb"), Map.entry("noTable", "task-table"), Map.entry("noProcess", "called-process"),
            Map.entry("noWayOut", "gateway-ways"), Map.entry("defaultWithCondition", "flow-condition"), Map.entry("noCondition", "flow-condition"),
            Map.entry("conditionWithoutExpression", "flow-condition"), Map.entry("timingDuration", "timer"), Map.entry("emptyTimer", "timer"),
            Map.entry("fourEyesUnknown", "four-eyes"), Map.entry("unknownStatus", "property"), Map.entry("typedRead", "free-text"),
            Map.entry("cloudElement", "camunda-8"), Map.entry("notExecutable", "executable"));

    private static final Npm NPM = Npm.project("src/test/lint");

    @TempDir
    private Path folder;

    @Test
    void findsWhatTheServerWouldRefuse() throws IOException {
        var examples = Examples.brokenDiagrams().filter(example -> RULES.containsKey(example.problem())).toList();
        var found = lint(write(examples.stream().map(Examples.Diagram::content).toList()));

        assertThat(examples.stream().map(Examples.Diagram::problem)).containsAll(RULES.keySet());
        for (int i = 0; i < examples.size(); i++) {
            for (var reader : List.of("plain", "modeler")) {
                assertThat(found).as(examples.get(i).content()).contains(i + ".bpmn " + reader + " redress/" + RULES.get(examples.get(i).problem()));
            }
        }
    }

    @Test
    void acceptsWhatTheServerAccepts() throws IOException {
        assertThat(lint(write(Examples.rightDiagrams().toList()))).isEmpty();
        assertThat(lint(Shipped.files("processes", ".bpmn").map(Path::toAbsolutePath).toList())).isEmpty();
    }

    @Test
    void knowsTheStatusesAndTheFreeTextOfTheApplication() {
        var lists = NPM.run(List.of("node", "plugin.mjs", "--lists")).output().lines().map(line -> line.split(",")).toList();

        assertThat(lists.get(0)).containsExactlyInAnyOrder(Arrays.stream(Status.values()).map(Status::name).toArray(String[]::new));
        assertThat(lists.get(1)).containsExactlyInAnyOrder(CaseFileNames.TYPED.toArray(String[]::new));
    }

    private List<Path> write(List<String> diagrams) throws IOException {
        var files = new ArrayList<Path>();
        for (var diagram : diagrams) {
            files.add(Files.writeString(folder.resolve(files.size() + ".bpmn"), diagram));
        }
        return files;
    }

    private static String lint(List<Path> files) {
        var run = NPM.run(Stream.concat(Stream.of("node", "plugin.mjs"), files.stream().map(Path::toString)).toList());
        assertThat(run.exit()).as(run.output()).isZero();
        return run.output();
    }
}
