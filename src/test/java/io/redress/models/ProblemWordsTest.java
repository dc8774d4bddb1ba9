package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.models.Problem.Cell;
import io.redress.shared.Bundles;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whoever deploys finds the place, and can tell what refuses the deployment from what does not. */
class ProblemWordsTest {

    private static final Problem ERROR = Problem.of("fees.dmn", "fees", "fourEyesEmpty").in(new Cell(3, "Amount"));

    private final ProblemWords words = new ProblemWords(bundle());

    static ResourceBundleMessageSource bundle() {
        return Bundles.messages("models");
    }

    @Test
    void nameFileElementRowAndColumnInBothLanguages() {
        assertThat(words.of(ERROR, Locale.ENGLISH)).startsWith("fees.dmn, fees, row 3, column \"Amount\": The property");
        assertThat(words.of(ERROR, Locale.SIMPLIFIED_CHINESE)).startsWith("fees.dmn, fees, 第 3 行, 列“Amount”: 属性");
    }

    @Test
    void markWarningsAndPutThemLast() {
        assertThat(words.of(ERROR.asWarning(), Locale.ENGLISH)).startsWith("Warning: fees.dmn");
        assertThat(words.of(List.of(ERROR.asWarning(), ERROR), Locale.ENGLISH).lines())
                .satisfiesExactly(head -> assertThat(head).contains("one problem has"), error -> assertThat(error).startsWith("- fees.dmn"),
                        warning -> assertThat(warning).startsWith("- Warning: "));
    }
}
