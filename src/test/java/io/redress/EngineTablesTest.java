package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Only the module {@code engine} and the migrations name the engine's tables. */
class EngineTablesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern TABLE = Pattern.compile("\\bact_(ru|hi|re|ge|id)_", Pattern.CASE_INSENSITIVE);

    @Test
    void noOtherModuleNamesTheTablesOfTheEngine() throws IOException {
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql|yaml|xml|properties|html)"))
                    .filter(file -> !file.startsWith("src/main/java/io/redress/engine") && !file.startsWith("src/main/resources/db/migration"))
                    .filter(EngineTablesTest::namesATable)).isEmpty();
        }
    }

    @Test
    void findsTheTablesWhereTheyAreNamed() {
        assertThat(List.of(Path.of("src/main/java/io/redress/engine/query/TaskQueries.java"),
                Path.of("src/main/java/io/redress/engine/query/FailedJobQueries.java"))).allMatch(EngineTablesTest::namesATable);
    }

    private static boolean namesATable(Path file) {
        try {
            return TABLE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
