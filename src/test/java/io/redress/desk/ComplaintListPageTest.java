package io.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.Filings;
import io.redress.TestClock;
import io.redress.complaint.Cause;
import io.redress.complaint.Classification;
import io.redress.complaint.DueDates;
import io.redress.complaint.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Staff find a complaint by any detail they know, and see at once which ones are overdue. */
@Tag("clock")
class ComplaintListPageTest extends DeskTest {

    @Test
    void findsByWordsAndCodes() throws Exception {
        var reference = file(Filings.withAddress("list-page-1@example.org"));
        complaints.classify(reference, new Classification(Cause.PRIVACY, Severity.EMERGENCY, "legal"), "agent");
        assertThat(body(english("/desk/complaints?text=list-page-1"))).contains(reference.value(), "Margaret Fields", "Emergency", "Privacy");
        assertThat(body(english("/desk/complaints?text=list-page-1&severity=LOW"))).doesNotContain(reference.value()).contains("No complaint fits");
        assertThat(body(chinese("/desk/complaints?text=list-page-1&cause=PRIVACY&unit=legal"))).contains(reference.value(), "隐私与个人信息", "法务部");
    }

    @Test
    void countsDaysOfReceiptInTheCompanysTimeZone() throws Exception {
        var reference = file(Filings.withAddress("list-page-2@example.org"));
        for (var table : List.of("complaint", "complaint_words")) {
            database.sql("update " + table + " set received_at = '2026-03-01T17:00:00Z' where reference = ?").param(reference.value()).update();
        }
        assertThat(body(english("/desk/complaints?text=list-page-2&from=2026-03-02&to=2026-03-02"))).contains(reference.value());
        assertThat(body(english("/desk/complaints?text=list-page-2&to=2026-03-01"))).doesNotContain(reference.value());
    }

    @Test
    void showsWhatIsOverdue() throws Exception {
        var reference = file(Filings.withAddress("list-page-3@example.org"));
        assertThat(body(english("/desk/complaints?text=list-page-3"))).doesNotContain("Overdue");
        complaints.agreeOn(reference, new DueDates(null, null, TestClock.get().instant().minusSeconds(60)));
        assertThat(body(english("/desk/complaints?text=list-page-3"))).contains("Overdue");
        assertThat(body(chinese(page(reference)))).contains("已逾期");
    }

    @Test
    void leafsThroughALongList() throws Exception {
        List<String> references = new ArrayList<>();
        for (int i = 0; i <= ComplaintListPage.SIZE; i++) {
            references.add(file(Filings.withAddress("list-page-4-" + i + "@example.org")).value());
        }
        Collections.reverse(references);
        var newest = references.subList(0, ComplaintListPage.SIZE);
        var oldest = references.get(ComplaintListPage.SIZE);
        for (var words : List.of("text=list-page-4", "text=list-page-4&status=RECEIVED&channel=WEB")) {
            var first = body(english("/desk/complaints?" + words));
            assertThat(first).contains("Older", "page=1").doesNotContain("Newer");
            assertThat(first).containsSubsequence(newest).doesNotContain(oldest);
            var second = body(english("/desk/complaints?" + words + "&page=1"));
            assertThat(second).contains("Newer", oldest).doesNotContain("Older").doesNotContain(newest);
        }
    }

    @Test
    void tellsHowManyThereAreAndKeepsThePlaceWhileOthersComeIn() throws Exception {
        for (int i = 0; i <= ComplaintListPage.SIZE; i++) {
            file(Filings.withAddress("list-page-6-" + i + "@example.org"));
        }
        var first = body(english("/desk/complaints?text=list-page-6"));
        assertThat(first).contains((ComplaintListPage.SIZE + 1) + " in all");
        var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var late = file(Filings.withAddress("list-page-6-late@example.org"));
        var second = body(english(next.group(1).replace("&amp;", "&")));
        assertThat(second).contains("Newer").doesNotContain(late.value());
        assertThat(body(chinese("/desk/complaints?text=list-page-6"))).contains("共 " + (ComplaintListPage.SIZE + 2) + " 件");
    }

    @Test
    void sortsAndSaysSoWhereItCannot() throws Exception {
        var older = file(Filings.withAddress("list-page-7@example.org"));
        var newer = file(Filings.withAddress("list-page-7@example.org"));
        assertThat(body(english("/desk/complaints?text=list-page-7&sort=receivedAt,asc"))).containsSubsequence(older.value(), newer.value());
        assertThat(body(english("/desk/complaints?text=list-page-7&sort=nonsense"))).contains("Choose an order from the list");
    }

    @Test
    void helpsWithADayThatCannotBeRead() throws Exception {
        assertThat(body(english("/desk/complaints?from=22.11.2026").andExpect(status().isOk()))).contains("Write days as year-month-day");
    }

    @Test
    void isWhereStaffArrive() throws Exception {
        english("/").andExpect(redirectedUrl("/desk/complaints"));
        english("/desk").andExpect(redirectedUrl("/desk/complaints"));
    }

    @Test
    @WithAnonymousUser
    void showsStrangersTheWayInAndNothingElse() throws Exception {
        assertThat(body(english("/").andExpect(status().isOk()))).contains("Sign in as staff").doesNotContain("Tasklist");
        english("/desk/complaints").andExpect(status().is3xxRedirection());
    }
}
