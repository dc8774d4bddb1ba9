package io.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.Filings;
import io.redress.complaint.ComplaintQuery;
import io.redress.complaint.ComplaintSummary;
import io.redress.complaint.Reference;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.ResultActions;

/** Staff correct the details of a complaint and its complainant, and everybody sees the previous values. */
class ParticularsPageTest extends DeskTest {

    private Reference reference;
    private String seen;

    @BeforeEach
    void aComplaint() throws Exception {
        reference = file(Filings.leakingHeatExchanger());
    }

    private void look() throws Exception {
        var form = body(english(page(reference) + "/particulars").andExpect(status().isOk()));
        assertThat(form).contains("margaret.fields@example.org", "PO-7781", "Correct contact and product");
        var hidden = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(form);
        assertThat(hidden.find()).isTrue();
        seen = hidden.group(1);
    }

    @Test
    void changesTheCaseFileAndKeepsWhatStoodThere() throws Exception {
        look();
        var mark = UUID.randomUUID().toString();
        correct("complainant.name", "Margaret Field " + mark, "subject.orderNumber", "PO-7782").andExpect(redirectedUrl(page(reference)));
        var complaint = complaints.get(reference);
        assertThat(complaint.complainant().name()).isEqualTo("Margaret Field " + mark);
        assertThat(complaint.complainant().email()).isEqualTo("margaret.fields@example.org");
        assertThat(complaint.filing().subject().orderNumber()).isEqualTo("PO-7782");
        assertThat(complaint.filing().subject().technicalData()).isEqualTo(Filings.leakingHeatExchanger().subject().technicalData());
        assertThat(timeline.of(reference)).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("CORRECTED");
            assertThat(entry.actor()).isEqualTo("agent");
            assertThat(entry.data().path("changes").toString()).contains("PO-7781", "PO-7782", "subject.orderNumber").doesNotContain("email");
        });
        assertThat(body(english(page(reference)))).contains("PO-7781 → PO-7782", "Contact or product corrected");
        assertThat(complaints.search(new ComplaintQuery(mark, null, null, null, null, null, null, null), 0, 5).items())
                .extracting(ComplaintSummary::reference).containsExactly(reference);
    }

    @Test
    void returnsWhatCannotBe() throws Exception {
        look();
        assertThat(body(correct("complainant.email", "nobody", "subject.deliveryDate", "2999-01-01").andExpect(status().isUnprocessableEntity())))
                .contains("not an e-mail address", "still to come", "href=\"#complainant.email\"", "value=\"nobody\"");
        assertThat(body(correct("subject.deliveryDate", "soon").andExpect(status().isUnprocessableEntity()))).contains("Write days as");
        assertThat(body(correct("complainant.email", " ").andExpect(status().isUnprocessableEntity()))).contains("way to answer");
        assertThat(complaints.get(reference).complainant().email()).isEqualTo("margaret.fields@example.org");
    }

    @Test
    void losesNoCorrectionOfAColleague() throws Exception {
        look();
        correct("complainant.name", "Margaret F.").andExpect(redirectedUrl(page(reference)));
        assertThat(body(correct("complainant.name", "M. Fields").andExpect(status().isConflict()))).contains("Somebody else", "Margaret F.");
        assertThat(complaints.get(reference).complainant().name()).isEqualTo("Margaret F.");
    }

    @Test
    @WithMockUser(username = "auditor", authorities = "auditors")
    void isNotForAuditors() throws Exception {
        assertThat(body(english(page(reference)))).doesNotContain("particulars");
        english(page(reference) + "/particulars").andExpect(status().isForbidden());
        correct("complainant.name", "X").andExpect(status().isForbidden());
        browser.perform(post(page(reference) + "/letters/" + UUID.randomUUID() + "/again").with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(username = "quality", authorities = "unit-quality")
    void isNotForUnits() throws Exception {
        english(page(reference) + "/particulars").andExpect(status().isForbidden());
    }

    private ResultActions correct(String... fields) throws Exception {
        var request = post(page(reference) + "/particulars").header("Accept-Language", "en").with(csrf()).param("seen", String.valueOf(seen));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request);
    }
}
