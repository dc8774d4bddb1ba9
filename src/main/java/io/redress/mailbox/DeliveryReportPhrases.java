package io.redress.mailbox;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Phrases used by automated delivery reports: {@code reports.properties}. */
final class DeliveryReportPhrases {

    static final Pattern SENDERS;
    static final Pattern SUBJECTS;
    static final Pattern WORDS;
    static final Pattern HELD;
    static final Set<String> JSON_FIELDS;
    static final Set<String> JSON_EVENTS;
    static final Set<String> JSON_FAILURES;

    static {
        var file = read();
        SENDERS = pattern("(?:" + file.getProperty("senders") + ")@.*");
        SUBJECTS = pattern("^\\W{0,3}(?:" + file.getProperty("subjects") + ")");
        WORDS = pattern(file.getProperty("words"));
        HELD = pattern(file.getProperty("held"));
        JSON_FIELDS = words(file.getProperty("json.fields"));
        JSON_EVENTS = words(file.getProperty("json.events"));
        JSON_FAILURES = words(file.getProperty("json.failures"));
    }

    private DeliveryReportPhrases() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static Properties read() {
        var file = new Properties();
        try (var reader = new InputStreamReader(DeliveryReportPhrases.class.getResourceAsStream("reports.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
