package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The last line of {@code .ci/run}. */
@DisabledOnOs(OS.WINDOWS)
class CiSummaryTest {

    @TempDir
    private Path directory;

    @Test
    void sumsUpAllReports() throws Exception {
        assertThat(summary(report("io.redress.AbcTest", 7, 1, 2), report("io.redress.DefTest", 3, 0, 0)))
                .isEqualTo("7 passed, 1 failed, 2 skipped\n");
    }

    @Test
    void saysThatBrowserTestsWereSkipped() throws Exception {
        assertThat(summary(report("io.redress.AbcTest", 7, 0, 2), report("io.redress.e2e.PagesTest", 3, 0, 3)))
                .startsWith("5 passed, 0 failed, 5 skipped (3 of them in the browser");
    }

    @Test
    void failsIfNothingWasExecuted() throws Exception {
        var process = new ProcessBuilder(".ci/summary", report("io.redress.AbcTest", 0, 0, 0).toString()).start();
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private Path report(String suite, int tests, int failures, int skipped) throws IOException {
        return Files.writeString(directory.resolve("TEST-" + suite + ".xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="%s" time="1.5" tests="%d" errors="0" skipped="%d" failures="%d">
                </testsuite>
                """.formatted(suite, tests, skipped, failures));
    }

    private static String summary(Path... reports) throws Exception {
        var process = new ProcessBuilder(Stream.concat(Stream.of(".ci/summary"), Stream.of(reports).map(Path::toString)).toList())
                .redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
