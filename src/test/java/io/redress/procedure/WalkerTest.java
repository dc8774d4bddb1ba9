package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Complaints in five currencies, taken to an end with random valid choices in every form: none gets stuck, and no step fails for technical reasons.
 * {@code -Dredress.walks=1000} runs more, {@code -Dredress.walks.seed=…} repeats a run.
 */
class WalkerTest extends ProcedureTest {

    private static final int WALKS = Integer.getInteger("redress.walks", 200);
    private static final long SEED = Long.getLong("redress.walks.seed", 20261127);

    @Autowired
    Clock clock;

    @Test
    void endsEveryComplaintWithoutAnIncident() {
        var outcomes = new TreeMap<String, Integer>();
        var currencies = new TreeSet<String>();
        for (int i = 0; i < WALKS; i++) {
            var random = new Random(SEED + i);
            var filing = new RandomFilings(random, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).next();
            var walker = new Walker(engine, procedure, random, clock);
            try {
                var walk = walker.walk(filing, Walk.of(filing, engine, complaints, procedure));
                assertThat(walk.ended()).as("%s", walker).isTrue();
                assertThat(walk.incidents()).as("%s", walker).isZero();
                outcomes.merge(walk.status().name(), 1, Integer::sum);
                remedies.of(walk.reference()).stream().filter(remedy -> remedy.currency() != null).forEach(remedy -> currencies.add(remedy.currency()));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Walk " + i + " of seed " + SEED + " failed:\n  " + walker, e);
            }
        }
        System.out.printf("%d complaints walked, seed %d: %s; paid in %s%n", WALKS, SEED, outcomes, currencies);
        assertThat(outcomes).containsKeys("CLOSED", "REFUSED", "WITHDRAWN");
        assertThat(currencies).containsAll(RandomFilings.CURRENCIES);
    }
}
