package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the code and the README refer to exists. */
class DocumentationTest {

    private static final Path MODULES = Path.of("src/main/java/io/redress");
    private static final Pattern CITED = Pattern.compile("\\(([A-K]\\d{1,2}(?:, [A-K]\\d{1,2})*)\\)");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\| ([A-K]\\d{1,2}) \\|");

    @Test
    void everyCitedRequirementIsListed() throws IOException {
        var defined = found(DEFINED, Files.readString(Path.of("docs/requirements.md")));
        try (var files = Files.walk(Path.of("src"))) {
            var cited = files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> found(CITED, read(file)).stream())
                    .flatMap(ids -> Set.of(ids.split(", ")).stream()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(cited).hasSizeGreaterThan(10).isSubsetOf(defined);
        }
    }

    @Test
    void theReadmeNamesEveryModule() throws IOException {
        var map = Files.readString(Path.of("README.md")).lines().filter(line -> line.startsWith("| `src/main/java/io/redress/`")).findFirst().orElseThrow();
        try (var modules = Files.list(MODULES)) {
            assertThat(modules.filter(Files::isDirectory)).isNotEmpty()
                    .allSatisfy(module -> assertThat(map).contains("`" + module.getFileName() + "`"));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
