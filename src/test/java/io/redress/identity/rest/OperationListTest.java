package io.redress.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list knows each operation of the engine's description, and matches the one that the engine would execute. */
class OperationListTest {

    private final List<Operation> list = OperationList.read();
    private final OperationTree tree = OperationTree.of(list);

    @Test
    void decidesOnEveryOperationOfTheEngineAndOnNoneThatItDoesNotHave() {
        var decided = list.stream().filter(operation -> !operation.path().startsWith("/camunda/"))
                .flatMap(operation -> operation.methods().stream().map(method -> method + " " + anyNames(operation.path())))
                .collect(Collectors.toCollection(TreeSet::new));
        var described = Stream.concat(notDescribed(), DescribedOperation.all().stream()
                .map(operation -> operation.method() + " " + anyNames(operation.path())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).hasSizeGreaterThan(390);
        assertThat(decided).isEqualTo(described);
    }

    /** The engine's description omits cases (CMMN). */
    private static Stream<String> notDescribed() {
        return Stream.of("GET /case-definition/count");
    }

    private static String anyNames(String path) {
        return path.replaceAll("\\{[^}]+}", "{}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /task/count, /task/count", "GET, /task/4711, /task/{id}", "GET, /task/4711/, /task/{id}", "POST, /task/4711/claim, /task/{id}/claim",
        "GET, /process-definition/key/xml, /process-definition/key/{key}", "GET, /process-definition/key/complaint-handling/xml, /process-definition/key/{key}/xml",
        "GET, /camunda/api/cockpit/plugin/any/static/app/plugin.js, /camunda/api/{app}/plugin/{plugin}/static/**"})
    void findsTheOperationThatTheEngineWouldCarryOut(String method, String path, String template) {
        assertThat(tree.find(method, OperationList.parts(path)).map(Operation::path)).hasValue(template);
    }

    @ParameterizedTest
    @CsvSource({
        // a literal segment is never taken for a parameter, whatever the method
        "PUT, /task/count", "GET, /deployment/create", "DELETE, /filter/create", "PUT, /group/create",
        // unknown operations
        "GET, /case-definition", "POST, /case-instance", "GET, /optimize/activity-instance/completed", "GET, /engine/default/task", "GET, /",
        "PATCH, /task/4711", "TRACE, /task", "GET, /task/4711/claim", "GET, /camunda/api/cockpit/plugin/other/default/anything"})
    void findsNothingElse(String method, String path) {
        assertThat(tree.find(method, OperationList.parts(path)).filter(Operation::isOpen)).isEmpty();
    }

    @Test
    void opensNothingThatSetsValuesOrTakesHistoryAwayToAnybodyButAdministrators() {
        var critical = Set.of("/process-instance/{id}/variables", "/process-instance/{id}/variables/{varName}", "/execution/{id}/localVariables");
        assertThat(list).filteredOn(operation -> critical.contains(operation.path()) && !operation.methods().contains("GET"))
                .hasSize(3).allSatisfy(operation -> assertThat(operation.audiences()).containsOnly(Audience.ADMINISTRATORS));
        assertThat(list).filteredOn(operation -> operation.path().startsWith("/history/") && operation.methods().stream().anyMatch(Set.of("PUT", "DELETE")::contains))
                .isNotEmpty().noneMatch(Operation::isOpen);
    }
}
