package io.redress.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Texts of a folder ({@code *.jsonl}, one object with {@code text} a line) of which labels.csv knows the digest. */
class JudgedComplaints {

    private static final Path LABELS = Path.of("src/test/resources/triage/labels.csv");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** @param causes all that people accept, the best first; empty where only danger was judged */
    record Judged(String text, String language, String set, List<String> causes, boolean emergency) {}

    JudgedComplaints(Path folder) {
        this.folder = folder;
    }

    List<Judged> all() {
        var labels = labels();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().flatMap(JudgedComplaints::texts).distinct()
                    .flatMap(text -> Stream.ofNullable(labels.get(digest(text))).map(label -> judged(text, label))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judged judged(String text, CSVRecord label) {
        return new Judged(text, label.get("language"), label.get("set"),
                Stream.of(label.get("causes").split(" ")).filter(cause -> !cause.isEmpty()).toList(), label.get("emergency").equals("yes"));
    }

    private static Map<String, CSVRecord> labels() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var records = format.parse(Files.newBufferedReader(LABELS))) {
            return records.stream().collect(Collectors.toMap(record -> record.get("sha256"), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(JudgedComplaints::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String line) {
        try {
            JsonNode complaint = JSON.readTree(line);
            return complaint.get("text").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("Not a line of JSON: " + line, e);
        }
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
