package io.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintableFactsTest {

    private final PrintableFacts english = facts("en");
    private final PrintableFacts chinese = facts("zh-CN");

    @Test
    void saysCodesInWords() {
        assertThat(english.printable(Map.of("finding", "FOUNDED"))).containsEntry("finding", "Your complaint is justified.");
        assertThat(chinese.printable(Map.of("finding", "FOUNDED"))).containsEntry("finding", "您的投诉成立。");
        assertThat(english.printable(Map.of("finding", "OTHER_TEXT"))).containsEntry("finding", "OTHER_TEXT");
    }

    @Test
    void writesDatesAndTimesAsTheReaderDoes() {
        var facts = Map.of("planDueDate", "2026-03-05", "by", "2026-03-05T10:00:00Z");
        assertThat(english.printable(facts)).containsEntry("planDueDate", "5 March 2026").containsEntry("by", "5 March 2026, 18:00 (China Standard Time)");
        assertThat(chinese.printable(facts)).containsEntry("planDueDate", "2026年3月5日").containsEntry("by", "2026年3月5日18:00（中国标准时间）");
    }

    @Test
    void writesAmountsWithTheirCurrency() {
        var facts = Map.of("paymentAmount", "1200.5", "voucherAmount", new BigDecimal("50.00"), "paymentCurrency", "CNY");
        assertThat(english.printable(facts)).containsEntry("paymentAmount", "CNY 1,200.50").containsEntry("voucherAmount", "CNY 50.00");
        assertThat(chinese.printable(facts)).containsEntry("paymentAmount", "人民币1,200.50元");
        assertThat(chinese.printable(Map.of("amount", 3, "currency", "EUR"))).containsEntry("amount", "3.00欧元");
    }

    @Test
    void leavesOutWhatSaysNothing() {
        var facts = new HashMap<String, Object>(Map.of("payment", "NONE", "voucherAmount", "0.00", "apology", "false", "reason", "  "));
        facts.put("order", null);
        assertThat(english.printable(facts)).containsOnlyKeys("apology").containsEntry("apology", false);
    }

    @Test
    void readsListsOfCodesAndOfMaps() {
        var facts = Map.of("revokedRemedies", Arrays.asList("APOLOGY", null, Map.of("kind", "PAYMENT", "amount", "10", "currency", "CNY")));
        assertThat(english.printable(facts).get("revokedRemedies"))
                .isEqualTo(List.of(Map.of("kind", "Letter of apology"), Map.of("kind", "Payment", "amount", "CNY 10.00", "currency", "CNY")));
    }

    private static PrintableFacts facts(String language) {
        return new PrintableFacts(new LetterFormatter(Locale.forLanguageTag(language), ZoneId.of("Asia/Shanghai")), SanitizedText::text);
    }
}
