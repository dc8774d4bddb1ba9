package io.redress.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of an examples file: inputs by path, outputs by column {@code expect.…}. A cell is read as JSON (number, boolean,
 * quoted text, list) or else as text; an empty input is null; an output holds the values of all rows, divided by "; ".
 *
 * @param line counted from 1, the heading included
 */
public record TableExample(long line, Map<String, Object> inputs, Map<String, String> expected) {

    private static final String EXPECT = "expect.";
    private static final String DIVIDED = "; ";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws IOException where it is no table of values separated by commas */
    public static List<TableExample> in(ModelFile file) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        var text = new String(file.content(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var records = format.parse(new StringReader(text))) {
            return records.stream().map(TableExample::of).toList();
        } catch (IllegalArgumentException | IllegalStateException | java.io.UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static TableExample of(CSVRecord record) {
        if (!record.isConsistent()) {
            throw new IllegalArgumentException("line " + (record.getRecordNumber() + 1) + " has " + record.size() + " values");
        }
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
        return new TableExample(record.getRecordNumber() + 1, inputs, expected);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> target, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            target.put(path, value);
        } else if (value != null) {
            var inner = target.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            if (!(inner instanceof Map)) {
                throw new IllegalArgumentException("the column " + path + " stands beside a column " + path.substring(0, dot));
            }
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

    /** What a table gives, in the form of {@link #expected()}: every output with the values of all rows that fit. */
    public Map<String, String> given(List<Map<String, Object>> rows) {
        var outputs = new TreeMap<String, String>();
        expected.keySet().forEach(name -> outputs.put(name, rows.stream().map(row -> text(row.get(name))).collect(Collectors.joining(DIVIDED))));
        return outputs;
    }

    private static String text(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
