package io.redress.models.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.models.Problem;
import io.redress.models.ProblemWords;
import io.redress.shared.Bundles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes of analysts are reported before they go live, and correct models are accepted whatever their style. */
class ModelsOfAnalystsTest {

    private static final ProblemWords WORDS = words();

    static Stream<Example> broken() {
        return BrokenModels.all();
    }

    static Stream<Example> right() {
        return RightModels.all();
    }

    @Test
    void thereAreManyOfBoth() {
        assertThat(broken()).hasSizeGreaterThan(90);
        assertThat(right()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatIsBroken(Example example) {
        assertThat(problems(example)).filteredOn(Problem::isError).as(example.content()).extracting(Problem::what).containsOnly(example.what());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysSoInBothLanguagesWithTheCure(Example example) {
        var problem = problems(example).stream().filter(found -> found.what().equals(example.what())).findFirst().orElseThrow();
        assertThat(WORDS.of(List.of(problem), Locale.ENGLISH)).contains(example.file()).doesNotContain("{0}", "{1}", "''").containsPattern("[.:] ?[A-Z]\\w+[^.]* .*\\.");
        assertThat(WORDS.of(List.of(problem), Locale.CHINESE)).contains(example.file()).doesNotContain("{0}", "{1}", "''").containsPattern("\\p{IsHan}.*(请|见)");
    }

    @ParameterizedTest
    @MethodSource("right")
    void takesWhatIsRight(Example example) {
        assertThat(problems(example)).filteredOn(Problem::isError).as(example.content()).isEmpty();
    }

    private static List<Problem> problems(Example example) {
        return Repository.CHECK.problems(List.of(example.asFile()), Repository.live());
    }

    private static ProblemWords words() {
        return new ProblemWords(Bundles.messages("models"));
    }
}
