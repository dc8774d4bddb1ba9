package io.redress.decisions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures the suggested cause on complaints from external data, read in place (system property {@code redress.complaints}, otherwise
 * {@code ../shared/data}); skipped without them.
 */
class CauseTableOnRealComplaintsTest {

    private static final Path DATA = Path.of(System.getProperty("redress.complaints", "../shared/data"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DecisionTables tables = DecisionTables.read(DecisionTables.FOLDER.resolve("complaint-triage.dmn"));

    @ParameterizedTest
    @ValueSource(strings = {"complaints-en.jsonl", "complaints-zh.jsonl"})
    void leavesAtMostAThirdWithoutACause(String file) throws IOException {
        assumeTrue(Files.exists(DATA.resolve(file)), "no complaints to measure on");
        var narratives = narratives(DATA.resolve(file));
        narratives.forEach(this::causeOf);
        long start = System.nanoTime();
        var causes = narratives.stream().collect(groupingBy(this::causeOf, TreeMap::new, counting()));
        report(file, causes, narratives.size(), System.nanoTime() - start);
        assertThat(causes.getOrDefault("OTHER", 0L)).isLessThanOrEqualTo(narratives.size() * 35L / 100);
    }

    private String causeOf(String narrative) {
        var complaint = Map.of("narrative", narrative);
        return (String) tables.evaluate("complaint-cause", Map.of("complaint", complaint)).get(0).get("cause");
    }

    private static List<String> narratives(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(CauseTableOnRealComplaintsTest::text).toList();
    }

    private static String text(String line) {
        try {
            JsonNode complaint = JSON.readTree(line);
            return complaint.get("text").asText();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a line of JSON: " + line, e);
        }
    }

    private static void report(String file, Map<String, Long> causes, int total, long nanos) {
        System.out.printf("%s: %s, OTHER %.1f %%, %.2f ms a decision%n", file, causes,
                100.0 * causes.getOrDefault("OTHER", 0L) / total, nanos / 1e6 / total);
    }
}
