package io.redress.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Redress is killed again and again while people file, write and work; then everything that it had confirmed must be there, once.
 * {@code -Dredress.kills=50} sets the number of kills, {@code -Dredress.seed=…} repeats their order.
 */
@Tag("survival")
class NothingIsLostTest {

    private static final Logger LOG = LoggerFactory.getLogger(NothingIsLostTest.class);
    private static final int LONGEST_PEACE_MILLIS = 6_000;

    private final long seed = Long.getLong("redress.seed", System.nanoTime() % 1_000_000);
    private final int blows = Integer.getInteger("redress.kills", 3);
    private final Random random = new Random(seed);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void keepsWhatItAcceptedWhateverStrikes() throws Exception {
        LOG.info("{} blows, seed {} (repeat with -Dredress.kills={} -Dredress.seed={})", blows, seed, blows, seed);
        var journal = new Journal();
        try (var redress = new Redress(directory.resolve("data"), Map.of()).start();
                var load = new Load(redress, journal).complainants(3, random).correspondent().staff()) {
            for (var blow : order()) {
                awaitWork(journal);
                Await.pause(Duration.ofMillis(random.nextInt(LONGEST_PEACE_MILLIS)));
                LOG.info("{} after {}", blow, journal);
                blow.strike(redress, random);
            }
            Await.pause(Duration.ofSeconds(2));
            load.stopFiling();

            var inspection = new Inspection(redress, journal, () -> redress.mailBox().messageIds(), Promises.inside());
            inspection.awaitQuiet();
            var broken = inspection.brokenPromises();
            LOG.info("After {} blows (seed {}): {}", blows, seed, inspection);
            assertThat(broken).as("seed %d, log %s", seed, redress.log()).isEmpty();
            assertThat(journal.filed).as("complaints filed").hasSizeGreaterThan(5);
            assertThat(journal.completed).as("tasks completed").hasSizeGreaterThan(5);
        }
    }

    /** Killing an idle server proves nothing: since the last fault, something was filed and tasks were completed. */
    private static void awaitWork(Journal journal) {
        int filed = journal.filed.size();
        int completed = journal.completed.size();
        Await.of(Duration.ofMinutes(2)).until("people file and work",
                () -> journal.filed.size() >= filed + 1 && journal.completed.size() >= completed + 3);
    }

    /** First the plain kill; then every kind once before any is repeated, in random order. */
    private List<FaultInjection> order() {
        List<FaultInjection> order = new ArrayList<>(List.of(FaultInjection.KILL));
        while (order.size() < blows) {
            var round = new ArrayList<>(List.of(FaultInjection.values()));
            Collections.shuffle(round, random);
            order.addAll(round);
        }
        return order.subList(0, blows);
    }
}
