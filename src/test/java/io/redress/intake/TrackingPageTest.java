package io.redress.intake;

import static io.redress.intake.Visitor.agent;
import static io.redress.intake.Visitor.analyst;
import static io.redress.intake.Visitor.auditor;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static io.redress.intake.Visitor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.RedressTest;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page behind the link in every letter: the complainant follows the complaint and adds messages; nobody else learns anything. */
@RedressTest
class TrackingPageTest {

    private static final byte[] PDF = "%PDF-1.4 evidence".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvc door;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private Attachments attachments;

    private Reference reference;
    private String token;

    @BeforeEach
    void aComplaint() throws Exception {
        var receipt = file(door, filing(Letters.from("t" + UUID.randomUUID() + "@example.com", "It leaks <script>alert(1)</script>")));
        reference = new Reference(receipt.path("reference").asText());
        token = receipt.path("trackingToken").asText();
    }

    @Test
    void showsTheComplainantHowTheComplaintStands() throws Exception {
        timeline.record(reference, "agent", "NOTE", Map.of("text", "an internal note"));
        var page = body(open(reference.value(), token).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")));
        assertThat(page).contains("Your complaint", reference.value(), "You filed the complaint", "It leaks &lt;script&gt;")
                .doesNotContain("an internal note", "<script>alert", "??");
    }

    @Test
    void speaksChinese() throws Exception {
        assertThat(body(door.perform(track(reference.value(), token).locale(Locale.SIMPLIFIED_CHINESE)))).contains("您的投诉", "您提交了投诉").doesNotContain("??");
    }

    @Test
    void givesOneAnswerToAWrongLinkAndToOneOfNoComplaint() throws Exception {
        var wrong = body(open(reference.value(), "x".repeat(32)).andExpect(status().isNotFound()));
        var none = body(open("C-2026-999999", token).andExpect(status().isNotFound()));
        var broken = body(open("nonsense'\"<", "").andExpect(status().isNotFound()));
        assertThat(wrong).contains("This link opens nothing").doesNotContain(reference.value());
        assertThat(none).isEqualTo(wrong);
        assertThat(broken).isEqualTo(wrong);
        assertThat(body(door.perform(get("/track").locale(Locale.ENGLISH)).andExpect(status().isOk()))).contains("Follow your complaint");
    }

    @Test
    void letsNobodyOfTheStaffIn() throws Exception {
        assertThat(body(door.perform(track(reference.value(), token).with(agent())).andExpect(status().isForbidden())))
                .contains("complainant’s own").doesNotContain("It leaks", token);
        for (var colleague : List.of(agent(), auditor(), analyst(), member("admin", "camunda-admin"))) {
            for (var action : List.of("messages", "withdrawal", "rating")) {
                door.perform(act(action).param("text", "as the complainant").param("sure", "true").param("score", "1").with(colleague))
                        .andExpect(status().isForbidden());
            }
            door.perform(upload("a.pdf", PDF).with(colleague)).andExpect(status().isForbidden());
        }
        assertThat(kinds()).doesNotContain("MESSAGE", "WITHDRAWAL", "RATING", "DOCUMENT");
    }

    @Test
    void doesNothingWithoutTheTokenOrWithoutTheForm() throws Exception {
        for (var action : new String[] {"messages", "withdrawal", "rating"}) {
            door.perform(post("/track/" + action).with(csrf()).param("reference", reference.value()).param("token", "wrong").param("text", "x")
                    .param("sure", "true").param("score", "1")).andExpect(status().isNotFound());
            door.perform(post("/track/" + action).param("reference", reference.value()).param("token", token).param("text", "x")
                    .param("sure", "true").param("score", "1")).andExpect(status().isForbidden());
        }
        door.perform(multipart("/track/documents").file(new MockMultipartFile("document", "a.pdf", null, PDF)).with(csrf())
                .param("reference", reference.value()).param("token", "wrong")).andExpect(status().isNotFound());
        assertThat(kinds()).doesNotContain("MESSAGE", "WITHDRAWAL", "RATING", "DOCUMENT");
    }

    @Test
    void takesAMessage() throws Exception {
        door.perform(act("messages").param("text", "It is worse now")).andExpect(redirectedUrl(url("message")));
        assertThat(body(open(reference.value(), token, "message"))).contains("We have your message.", "You wrote", "It is worse now");
        assertThat(timeline.of(reference)).filteredOn(entry -> entry.kind().equals("MESSAGE")).singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(CaseEntry.COMPLAINANT))
                .satisfies(entry -> assertThat(entry.data().path("via").asText()).isEqualTo("LINK"));
    }

    @Test
    void keepsWhatWasWrittenWhereSomethingIsWrong() throws Exception {
        for (var nothing : List.of("\u00a0", "\u200b\u3000", "\0")) {
            door.perform(act("messages").param("text", nothing)).andExpect(status().isUnprocessableEntity());
        }
        door.perform(act("messages").param("text", "x\r\n".repeat(10_000))).andExpect(redirectedUrl(url("message")));
        door.perform(act("messages").param("text", "a NUL \0 inside")).andExpect(redirectedUrl(url("message")));
        assertThat(body(door.perform(act("messages").param("text", " ")).andExpect(status().isUnprocessableEntity()))).contains("Write a message before");
        assertThat(body(door.perform(act("withdrawal").param("reason", "It works again")).andExpect(status().isUnprocessableEntity())))
                .contains("Tick that you withdraw", "It works again");
        assertThat(body(door.perform(act("messages").param("text", "x".repeat(20_001))).andExpect(status().isUnprocessableEntity()))).contains("too long");
        assertThat(complaints.get(reference).status()).isNotEqualTo(Status.WITHDRAWN);
    }

    @Test
    void takesADocument() throws Exception {
        door.perform(upload("发票.pdf", PDF)).andExpect(redirectedUrl(url("document")));
        assertThat(attachments.of(reference)).singleElement().satisfies(document -> assertThat(document.addedBy()).isEqualTo(CaseEntry.COMPLAINANT));
        assertThat(body(open(reference.value(), token))).contains("发票.pdf");
        assertThat(body(door.perform(upload("a.pdf", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isUnprocessableEntity()))).contains("not accepted");
        assertThat(body(door.perform(upload("a.pdf", new byte[0])).andExpect(status().isUnprocessableEntity()))).contains("not empty");
    }

    @Test
    void withdrawsOnceItIsCertain() throws Exception {
        door.perform(act("withdrawal").param("reason", "It works again").param("sure", "true")).andExpect(redirectedUrl(url("withdrawal")));
        assertThat(timeline.of(reference)).anyMatch(entry -> entry.kind().equals("WITHDRAWAL") && entry.actor().equals(CaseEntry.COMPLAINANT));
        complaints.progressTo(reference, Status.WITHDRAWN, CaseEntry.PROCEDURE);
        assertThat(body(door.perform(act("withdrawal").param("sure", "true")).andExpect(status().isConflict()))).contains("ended already");
        assertThat(body(open(reference.value(), token))).contains("You withdrew the complaint", "It works again").doesNotContain("/track/withdrawal");
    }

    @Test
    void ratesWhenTheOutcomeIsKnown() throws Exception {
        assertThat(body(door.perform(act("rating").param("score", "2")).andExpect(status().isConflict()))).contains("when the outcome is known");
        complaints.progressTo(reference, Status.FOLLOWING_UP, "agent");
        assertThat(body(door.perform(act("rating").param("score", "6")).andExpect(status().isUnprocessableEntity()))).contains("Choose a rating");
        door.perform(act("rating").param("score", "2").param("comment", "slow")).andExpect(redirectedUrl(url("rating")));
        assertThat(complaints.get(reference).satisfaction()).isEqualTo(2);
        assertThat(body(open(reference.value(), token))).contains("2 of 5", "slow");
    }

    private ResultActions open(String reference, String token) throws Exception {
        return door.perform(track(reference, token));
    }

    private ResultActions open(String reference, String token, String done) throws Exception {
        return door.perform(track(reference, token).param("done", done));
    }

    private static MockHttpServletRequestBuilder track(String reference, String token) {
        return get("/track").locale(Locale.ENGLISH).param("reference", reference).param("token", token);
    }

    private MockHttpServletRequestBuilder act(String action) {
        return post("/track/" + action).locale(Locale.ENGLISH).with(csrf()).param("reference", reference.value()).param("token", token);
    }

    private MockHttpServletRequestBuilder upload(String name, byte[] content) {
        return multipart("/track/documents").file(new MockMultipartFile("document", name, null, content)).with(csrf())
                .param("reference", reference.value()).param("token", token).locale(Locale.ENGLISH);
    }

    private String url(String done) {
        return "/track?reference=" + reference + "&token=" + token + "&done=" + done;
    }

    private List<String> kinds() {
        return timeline.of(reference).stream().map(CaseEntry::kind).toList();
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
