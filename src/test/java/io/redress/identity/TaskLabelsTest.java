package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The labels that Tasklist's list uses for codes are those of our own pages, so that one thing has one name. */
class TaskLabelsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CODE = Pattern.compile("^  (\\w+): \\['(.+)', '(.+)'\\],?$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("^  '(.+)': '(.+)',?$", Pattern.MULTILINE);

    private final String script = read("static/assets/identity/task-words.js");
    private final Properties english = properties("messages/pages.properties");
    private final Properties chinese = properties("messages/pages_zh.properties");

    private static String read(String name) {
        try {
            return Files.readString(RESOURCES.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties properties(String name) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    private static Map<String, String> beginning(String prefix, Properties words) {
        Map<String, String> found = new TreeMap<>();
        words.stringPropertyNames().stream().filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key.substring(prefix.length()), words.getProperty(key)));
        return found;
    }

    private Map<String, String> codes(Properties words) {
        var found = beginning("cause.", words);
        found.putAll(beginning("severity.", words));
        found.putAll(beginning("unit.", words));
        return found;
    }

    @Test
    void tellsEveryCodeAsOurPagesDo() {
        Map<String, String> inEnglish = new TreeMap<>();
        Map<String, String> inChinese = new TreeMap<>();
        CODE.matcher(script).results().forEach(line -> {
            inEnglish.put(line.group(1), line.group(2));
            inChinese.put(line.group(1), line.group(3));
        });
        assertThat(inEnglish).isEqualTo(codes(english));
        assertThat(inChinese).isEqualTo(codes(chinese));
    }

    @Test
    void namesEveryStepAsOurPagesDo() {
        Map<String, String> named = new TreeMap<>();
        NAME.matcher(script).results().forEach(line -> named.put(line.group(1), line.group(2)));
        var inChinese = beginning("task.", chinese);
        assertThat(inChinese).isNotEmpty();
        beginning("task.", english).forEach((step, name) -> assertThat(named).as(step).containsEntry(name, inChinese.get(step)));
    }
}
