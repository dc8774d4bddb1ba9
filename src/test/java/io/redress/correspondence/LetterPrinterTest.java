package io.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Personal;
import io.redress.complaint.RecordMap;
import io.redress.correspondence.LetterContent.Code;
import io.redress.correspondence.LetterContent.Outcome;
import io.redress.correspondence.LetterContent.Refusal;
import io.redress.correspondence.LetterContent.RevokedRemedy;
import io.redress.correspondence.LetterContent.WithdrawalConfirmation;
import io.redress.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A letter prints by type, not by the look of a value or the name of a field. */
class LetterPrinterTest {

    private static final Outcome NOTHING = new Outcome(null, null, null, null, null, false, null, null);

    @Test
    void saysCodesInWords() {
        assertThat(english(new Refusal(new Code("TOO_LATE"), null)).get("refusalGround")).asString().startsWith("Your complaint reached us more than");
        assertThat(english(new Refusal(new Code("OTHER_TEXT"), null))).containsEntry("refusalGround", "OTHER_TEXT");
    }

    @Test
    void writesDaysAndMoneyAsTheReaderDoes() {
        var outcome = new Outcome(null, new Code("COMPENSATION"), new Money(new BigDecimal("1200.5"), "CNY"), null,
                new Money(new BigDecimal("3"), "EUR"), false, null, LocalDate.of(2026, 3, 5));
        assertThat(english(outcome)).containsEntry("paymentAmount", "CNY 1,200.50").containsEntry("planDueDate", "5 March 2026")
                .containsEntry("remediesGranted", true);
        assertThat(chinese(outcome)).containsEntry("paymentAmount", "人民币1,200.50元").containsEntry("voucherAmount", "3.00欧元")
                .containsEntry("planDueDate", "2026年3月5日");
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(english(NOTHING)).containsOnly(Map.entry("apology", false), Map.entry("remediesGranted", false));
        assertThat(english(new Refusal(null, "  "))).isEmpty();
    }

    @Test
    void printsOwnWordsAsTheyAreWhateverTheyLookLike() {
        for (var words : List.of("NONE", "true", "2026-03-05", "FOUNDED", "12")) {
            assertThat(english(new Refusal(null, words))).containsEntry("refusalReason", words);
        }
        record Named(@Personal String amount, @Personal String finding) {}
        assertThat(RecordMap.printed(new Named("12", "FOUNDED"), LetterPrinter.ofTheCaseFile(formatter("en"))))
                .isEqualTo(Map.of("amount", "12", "finding", "FOUNDED"));
    }

    @Test
    void printsTheItemsOfAList() {
        var revoked = new WithdrawalConfirmation(List.of(new RevokedRemedy(new Code("PAYMENT"), new Money(BigDecimal.TEN, "CNY"), new Code("FULL_REFUND")),
                new RevokedRemedy(new Code("APOLOGY"), null, null)));
        assertThat(english(revoked)).isEqualTo(Map.of("withdrawnRemedies", true, "revokedRemedies",
                List.of(Map.of("kind", "Payment", "amount", "CNY 10.00", "detail", "full refund"), Map.of("kind", "Letter of apology"))));
    }

    private static Map<String, Object> english(LetterContent content) {
        return ContentFields.values(content, LetterPrinter.ofOwnWords(formatter("en")));
    }

    private static Map<String, Object> chinese(LetterContent content) {
        return ContentFields.values(content, LetterPrinter.ofOwnWords(formatter("zh-CN")));
    }

    private static LetterFormatter formatter(String language) {
        return new LetterFormatter(Locale.forLanguageTag(language), ZoneId.of("Asia/Shanghai"));
    }
}
