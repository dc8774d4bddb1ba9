package io.redress.bench;

import io.redress.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The table, printed line by line as results arrive, and in full at the end. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    Report(Scale scale) throws IOException {
        note("Measured " + TestClock.real().instant().truncatedTo(ChronoUnit.MINUTES) + " on " + machine() + "; " + scale);
        note("Times are median / 95th percentile.");
        note("");
        note("| Figure | Target | Redress | Bare starter |");
        note("|---|---|---|---|");
    }

    void row(String figure, String target, Object redress, Object bare) {
        note("| %s | %s | %s | %s |".formatted(figure, target, redress, bare));
    }

    private void note(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
        System.out.println("\n" + String.join("\n", lines) + "\n");
    }

    private static String machine() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            var model = lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst();
            return "%d × %s, Java %s, load %s at the start".formatted(Runtime.getRuntime().availableProcessors(), model.orElse("unknown"),
                    Runtime.version().feature(), load());
        } catch (IOException e) {
            return System.getProperty("os.name") + " " + System.getProperty("os.arch");
        }
    }

    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
