package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database has its own clock, which cannot be set; statements take the time as a parameter. */
class SqlTimeTest {

    private static final Pattern TEXTS = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern ITS_CLOCK = Pattern.compile(
            "(?i)(?<![\\w.])now\\(\\)|\\b(?:current_(?:timestamp|date|time)|localtime(?:stamp)?|(?:clock|statement|transaction)_timestamp)\\b");
    /** Expressions of the engine, in which now() reads the application's clock. */
    private static final Pattern EXPRESSIONS = Pattern.compile("[$#]\\{[^}]*}");

    @Test
    void noStatementAsksTheDatabaseWhatTimeItIs() throws IOException {
        try (var main = Files.walk(Path.of("src/main/java")); var test = Files.walk(Path.of("src/test/java"))) {
            assertThat(Stream.concat(main, test).filter(file -> file.toString().endsWith(".java") && !file.endsWith("SqlTimeTest.java"))
                    .flatMap(file -> asking(read(file)).stream().map(text -> file + ": " + text)).toList()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"update token set expires_at = now() - interval '1 second'\"", "\"values (now(), 1)\"", "\"\"\"\n select CURRENT_DATE\n \"\"\"",
        "\"insert into t values ('x', clock_timestamp())\""})
    void seesWhereOneDoes(String source) {
        assertThat(asking("run(" + source + ");")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query.dueBefore(\"${now()}\").param(\"now\", now())", "\"${a == 'A' and now() != null}\"", "return now();"})
    void leavesTheOneClockAlone(String source) {
        assertThat(asking(source)).isEmpty();
    }

    private static List<String> asking(String source) {
        return TEXTS.matcher(source).results().map(text -> EXPRESSIONS.matcher(text.group()).replaceAll("")).filter(ITS_CLOCK.asPredicate()).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
