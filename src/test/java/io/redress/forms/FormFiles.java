package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The forms of the repository, and the answers that the browser's form viewer was observed to send for each. */
final class FormFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path ANSWERS = Path.of("src/test/resources/forms");

    private FormFiles() {
    }

    record GoodAnswer(String form, String name, Map<String, Object> scope, Map<String, Object> submitted) {
        @Override
        public String toString() {
            return form + ": " + name;
        }
    }

    static Stream<Path> paths() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path form) {
        return form.getFileName().toString().replace(".form", "");
    }

    static Stream<GoodAnswer> goodAnswers() {
        return paths().map(FormFiles::stem).flatMap(FormFiles::goodAnswers);
    }

    private static Stream<GoodAnswer> goodAnswers(String form) {
        JsonNode complaint = json(ANSWERS.resolve("complaint.json"));
        return StreamSupport.stream(json(ANSWERS.resolve(form + ".answers.json")).spliterator(), false).map(answer -> {
            ((ObjectNode) answer.get("scope")).set("complaint", complaint);
            return new GoodAnswer(form, answer.get("case").asText(), map(answer.get("scope")), map(answer.get("submitted")));
        });
    }

    /** Every component, including those inside groups and lists. */
    static Stream<JsonNode> components(JsonNode container) {
        return StreamSupport.stream(container.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    static String read(String form) {
        return read(Path.of("forms", form + ".form"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(JsonNode node) {
        return MAPPER.convertValue(node, Map.class);
    }

    static List<String> requiredFields(String form) {
        return components(json(Path.of("forms", form + ".form")))
                .filter(field -> field.path("validate").path("required").asBoolean())
                .map(field -> field.path("key").asText()).toList();
    }
}
