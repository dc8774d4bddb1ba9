package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.Npm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How Tasklist's form viewer (form-js) validates answers; it runs on Node.js. */
final class BrowserVerdicts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BrowserVerdicts() {}

    /** @param data the values filled in, and what else the form can read */
    record Question(JsonNode schema, Map<String, Object> data) {}

    /**
     * @param sent the values that the browser would submit
     * @param refused paths of the fields that it rejects
     */
    record Verdict(Map<String, Object> sent, Set<String> refused) {}

    static List<Verdict> of(List<Question> questions) {
        try {
            var asked = Files.createTempFile("answers", ".jsonl");
            var told = Files.createTempFile("verdicts", ".jsonl");
            Files.write(asked, questions.stream().map(BrowserVerdicts::json).toList());
            var run = Npm.project("src/test/form-js").run(List.of("node", "verdicts.mjs", asked.toString(), told.toString()));
            if (run.exit() != 0) {
                throw new AssertionError(run.output());
            }
            return Files.readAllLines(told).stream().map(BrowserVerdicts::verdict).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Question question) {
        try {
            return JSON.writeValueAsString(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(String line) {
        try {
            var verdict = JSON.readTree(line);
            Set<String> refused = new TreeSet<>();
            verdict.get("errors").fieldNames().forEachRemaining(refused::add);
            return new Verdict(FormFiles.map(verdict.get("sent")), refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
