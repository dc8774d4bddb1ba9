package io.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.Filings;
import io.redress.TestClock;
import io.redress.complaint.Cause;
import io.redress.complaint.Channel;
import io.redress.complaint.Classification;
import io.redress.complaint.Filing;
import io.redress.complaint.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Staff find in one place, and in their own language, what is known about a complaint and what happened to it. */
class CaseFilePageTest extends DeskTest {

    @Autowired
    RecordFormSettings settings;

    @Test
    void showsWhatWasFiledInTheLanguageOfTheReader() throws Exception {
        var reference = file(Filings.leakingHeatExchanger());
        complaints.classify(reference, new Classification(Cause.PRODUCT_QUALITY, Severity.HIGH, "quality"), "procedure");
        assertThat(body(english(page(reference)).andExpect(status().isOk())))
                .contains("lang=\"en\"", "Case file", "Margaret Fields", "margaret.fields@example.org", "SN-2291", "heat load", "12.5 kW",
                        "CNY 1,200.00", "Product quality", "High severity", "Quality management", "Complaint received: Web form");
        assertThat(body(chinese(page(reference))))
                .contains("lang=\"zh-CN\"", "案卷", "Margaret Fields", "出厂编号", "产品质量", "严重程度：高", "质量管理部", "收到投诉：网站");
    }

    @Test
    void showsTheWordsOfStrangersAsTheyWroteThem() throws Exception {
        var hostile = "<script>alert('x')</script> **bold** [click](javascript:alert(1)) ${123457*7} [[${123457*7}]]";
        var filing = Filings.leakingHeatExchanger();
        var reference = file(new Filing(Channel.WEB, "en", filing.complainant(), filing.subject(), hostile, hostile, null, null, null));
        timeline.record(reference, "agent", "NOTE", Map.of("text", hostile));
        timeline.record(reference, "<b>agent</b>", "SOMETHING_NEW", Map.of("<i>field</i>", hostile));
        for (var page : List.of(page(reference), page(reference) + "/record")) {
            assertThat(body(english(page))).doesNotContain("<script", "<b>agent", "<i>field", "href=\"javascript", "864199")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; **bold** [click](javascript:alert(1))");
        }
    }

    @Test
    void tellsAnswersInTheWordsOfTheForm() throws Exception {
        var reference = file(Filings.leakingHeatExchanger());
        timeline.record(reference, "agent", "ANSWERED", Map.of("task", "UserTask_VerifyComplaint", "form", "verify-complaint",
                "answers", Map.of("admission", "ACCEPT", "severity", "HIGH", "somethingElse", "2026-11-22")));
        assertThat(body(english(page(reference)))).contains("Done: Verify complaint", "Do we take up this complaint?",
                "Accept: we look into it", "somethingElse", "22 Nov 2026");
        assertThat(body(chinese(page(reference)))).contains("已完成：核实投诉", "是否受理该投诉？", "受理：展开调查");
    }

    @Test
    void marksALetterThatDidNotArrive() throws Exception {
        var reference = file(Filings.lateParcel());
        database.sql("""
                insert into letter (id, key, reference, name, language, channel, recipient, subject, text, html, state, reason, queued_at)
                values (?, ?, ?, 'acknowledgement', 'zh-CN', 'EMAIL', 'gone@example.org', '我们已收到', '您好 <b>x</b>', '', 'FAILED',
                  '550 No such user', ?)""")
                .params(UUID.randomUUID(), reference + "-test", reference.value(), Timestamp.from(TestClock.get().instant())).update();
        assertThat(body(english(page(reference)))).contains("id=\"letters\"", "我们已收到", "您好 &lt;b&gt;x&lt;/b&gt;", "letter-FAILED",
                "550 No such user", "gone@example.org");
    }

    @Test
    void linksEarlierComplaintsOfTheSameComplainant() throws Exception {
        var earlier = file(Filings.withAddress("often@example.org"));
        var later = file(Filings.withAddress("Often@Example.org"));
        assertThat(body(english(page(later)))).contains("Earlier complaints", "href=\"" + page(earlier) + "\"");
        assertThat(body(english(page(earlier)))).doesNotContain(page(later) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-2099-999999", "C-1", "<script>", "C-2026-000001'--"})
    void knowsNoOtherReference(String reference) throws Exception {
        browser.perform(get("/desk/complaints/{r}", reference))
                .andExpect(status().isNotFound());
    }

    @Test
    void carriesTheFormOnPaperInBothLanguages() throws Exception {
        var reference = file(Filings.leakingHeatExchanger());
        assertThat(body(english(page(reference) + "/record"))).contains("客户投诉登记表", "Customer complaint record", "信息来源", "Source",
                "出厂编号", "Series no.", "失效日期", "Failed date", "SN-2291", "投诉人（签字）", reference.value());
    }

    @Test
    void carriesTheNotesOfTheFormOnPaper() throws Exception {
        var reference = file(Filings.leakingHeatExchanger());
        assertThat(body(english(page(reference) + "/record"))).contains(
                "产品质保期为交货后 18 个月", "The warranty is 18 months from delivery",
                "样品在分析后保留 1 个月", "A sample is kept for 1 month after its analysis", "费用由您承担", "at your cost");
    }

    /** The document that complainants sign names the same period that the table uses. */
    @Test
    void promisesTheWarrantyOfTheTable() throws Exception {
        assertThat(Files.readAllLines(Path.of("processes/warranty-period.examples.csv")))
                .contains("," + settings.warrantyMonths());
    }

    @Test
    @WithMockUser(username = "analyst", authorities = "analysts")
    void staysClosedToAnalysts() throws Exception {
        english(page(file(Filings.anonymous()))).andExpect(status().isForbidden());
    }
}
