package io.redress.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of an examples file: inputs by path, outputs by column {@code expect.…}. A cell is read as JSON (number, boolean, quoted text, list),
 * otherwise as text; an empty input is null; an output holds the values of all rows, separated by "; ".
 */
record Example(long line, Map<String, Object> inputs, Map<String, String> expected) {

    private static final String EXPECT = "expect.";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static List<Example> readFrom(Path file) {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var records = format.parse(Files.newBufferedReader(file))) {
            return records.stream().map(Example::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(CSVRecord record) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("complaint", new LinkedHashMap<String, Object>());
        var expected = new TreeMap<String, String>();
        record.toMap().forEach((column, cell) -> {
            if (column.startsWith(EXPECT)) {
                expected.put(column.substring(EXPECT.length()), cell);
            } else {
                put(inputs, column, valueOf(cell));
            }
        });
        return new Example(record.getRecordNumber() + 1, inputs, expected);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> target, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            target.put(path, value);
        } else if (value != null) {
            var inner = target.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }

    private static Object valueOf(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return JSON.readValue(cell, Object.class);
        } catch (JsonProcessingException e) {
            return cell;
        }
    }
}
