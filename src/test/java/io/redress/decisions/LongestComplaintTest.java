package io.redress.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest complaint that may be filed is triaged within the limits of one evaluation, whatever it says. */
class LongestComplaintTest {

    private static final int CHARACTERS = 20_000;

    private final DecisionTables tables = DecisionTables.read(DecisionTables.FOLDER.resolve("complaint-triage.dmn"));

    @ParameterizedTest
    @ValueSource(strings = {"The courier left the parcel in the rain, and nobody answered when I called about my refund. ",
        "快递一直没有更新，客服电话没人接，退款也不给退。", "没有不是没人", "no not if ", "不", "x", "e\u0301\u0323", "I waited, 等了 and waited 很久 "})
    void isTriaged(String repeated) {
        var text = repeated.repeat(CHARACTERS / repeated.length());
        var complaint = Map.of("complaint", (Object) Map.of("narrative", text, "claim", Map.of(), "subject", Map.of("technicalData", List.of())));
        assertThat(tables.evaluate("complaint-triage", complaint).get(0).get("severity")).isNotNull();
    }
}
