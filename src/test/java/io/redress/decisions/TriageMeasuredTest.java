package io.redress.decisions;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How right the triage is on complaints from outside. The texts are not ours and are read where they lie (system property
 * {@code redress.complaints}, a folder; else {@code ../shared/data}); {@code triage/labels.csv} says by their digests what people found in them.
 * {@code mvn test -Dtest=TriageMeasuredTest -Dredress.complaints=FOLDER} prints the figures.
 */
class TriageMeasuredTest {

    private static final Path TEXTS = Path.of(System.getProperty("redress.complaints", "../shared/data"));
    private static final double LIKELIEST = 0.70;
    private static final double TWO_LIKELIEST = 0.85;
    private static final int ENOUGH = 20;

    @Test
    void suggestsTheCauseThatPeopleFind() {
        assumeTrue(Files.isDirectory(TEXTS), "no complaints to measure on");
        var judged = new JudgedComplaints(TEXTS).all();
        var measured = judged.stream().collect(groupingBy(complaint -> complaint.language() + ", " + complaint.set(), TreeMap::new,
                TriageFigures.collector(DecisionTables.read(DecisionTables.FOLDER.resolve("complaint-triage.dmn")))));
        measured.forEach((group, figures) -> System.out.println(group + ": " + figures));
        assertThat(measured.values()).filteredOn(figures -> figures.judged() >= ENOUGH).allSatisfy(figures -> {
            assertThat(figures.likeliest()).as("share of right causes").isGreaterThanOrEqualTo(LIKELIEST);
            assertThat(figures.twoLikeliest()).as("share of right causes among two").isGreaterThanOrEqualTo(TWO_LIKELIEST);
        });
    }
}
