package io.redress.models.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.redress.correspondence.LetterNames;
import io.redress.engine.OfflineExpressions;
import io.redress.models.LiveModels;
import io.redress.models.ModelCheck;
import io.redress.models.Problem;
import io.redress.models.ProblemWords;
import io.redress.procedure.ProcedureVocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What an analyst gets wrong in a table is said before it goes live, and what is right is let through, usual or not. */
class TablesOfAnalystsTest {

    private static final ModelCheck CHECK = OfflineExpressions.check(new ProcedureVocabulary(new LetterNames((Path) null)));
    private static final LiveModels LIVE = CHECK.shipped();
    private static final ProblemWords WORDS = words();

    static Stream<ChangedTable> broken() {
        return BrokenTables.all();
    }

    static Stream<ChangedTable> right() {
        return RightTables.all();
    }

    @Test
    void thereAreManyOfBoth() {
        assertThat(broken()).hasSizeGreaterThan(90);
        assertThat(right()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatIsBroken(ChangedTable table) {
        assertThat(problems(table)).filteredOn(Problem::isError).as(table.content()).isNotEmpty().extracting(Problem::what).containsOnly(table.what());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysSoInBothLanguagesWithTheCure(ChangedTable table) {
        var problem = problems(table).stream().filter(found -> found.what().equals(table.what())).findFirst().orElseThrow();
        assertThat(WORDS.of(problem, Locale.ENGLISH)).startsWith(problem.file()).doesNotContain("{0}", "{1}", "''").containsPattern("\\. [A-Z]|[?:] [A-Z]|; ");
        assertThat(WORDS.of(problem, Locale.SIMPLIFIED_CHINESE)).doesNotContain("{0}", "{1}", "''").contains("请");
    }

    @ParameterizedTest
    @MethodSource("right")
    void takesWhatIsRight(ChangedTable table) {
        assertThat(problems(table)).as(table.content()).isEmpty();
    }

    @Test
    void namesTableRowAndColumnWithAnExample() {
        var overlap = ChangedTable.own("", SmallTable.of("UNIQUE", "complaint.claim.amount ~ double | complaint.channel ~ string", "level ~ string",
                "<= 1000 | \"EMAIL\" → \"a\"", ">= 1000 | - → \"b\"", "< 1000 | not(\"EMAIL\") → \"c\""));
        assertThat(problems(overlap)).extracting(problem -> WORDS.of(problem, Locale.ENGLISH)).containsExactly(
                "own.dmn, own, row 2: Rows 1 and 2 both fit, and the case would stop. For example: complaint.claim.amount = 1000; complaint.channel = \"EMAIL\"."
                        + " Narrow one of them, or choose the hit policy First.");
        assertThat(problems(ChangedTable.shipped("", "approval-authority.dmn", "<text>\"executives\"</text>", "<text>executives</text>")))
                .extracting(problem -> WORDS.of(problem, Locale.ENGLISH)).allSatisfy(said -> assertThat(said)
                        .startsWith("approval-authority.dmn, approval-authority, row ").contains("column \"Approval level\"").contains("\"executives\"."));
    }

    @Test
    void warnsOfATextThatNoRowTakes() {
        var open = ChangedTable.own("", SmallTable.of("UNIQUE", "complaint.channel ~ string", "level ~ string", "\"EMAIL\" → \"a\"", "\"WEB\" → \"b\""));
        assertThat(problems(open)).extracting(Problem::what, Problem::isError).containsExactly(tuple("gapOfOthers", false));
    }

    private static List<Problem> problems(ChangedTable table) {
        return CHECK.problems(table.files(), LIVE);
    }

    private static ProblemWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/models");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ProblemWords(messages);
    }
}
