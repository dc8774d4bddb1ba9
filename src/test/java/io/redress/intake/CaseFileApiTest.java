package io.redress.intake;

import static io.redress.intake.Visitor.COMPLAINTS;
import static io.redress.intake.Visitor.agent;
import static io.redress.intake.Visitor.analyst;
import static io.redress.intake.Visitor.auditor;
import static io.redress.intake.Visitor.document;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static io.redress.intake.Visitor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.RedressTest;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Cause;
import io.redress.complaint.Classification;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.complaint.Severity;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who sees which parts of a case file. */
@Tag("clock")
@RedressTest
class CaseFileApiTest {

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
    void aComplaintOnWhichPeopleWork() throws Exception {
        var receipt = file(door, multipart(COMPLAINTS)
                .part(new MockPart("complaint", Letters.complete().getBytes(StandardCharsets.UTF_8)))
                .part(document("照片 \"1\".png", Evidence.PNG)));
        reference = new Reference(receipt.path("reference").asText());
        token = receipt.path("trackingToken").asText();
        complaints.classify(reference, new Classification(Cause.PRODUCT_QUALITY, Severity.HIGH, "quality"), "agent");
        attachments.add(reference, "internal.pdf", Evidence.PDF, "quality");
        timeline.record(reference, "quality", "ANSWERED", Map.of("rootCause", "our gasket"));
        timeline.record(reference, "quality", "NOTE", Map.of("text", "he is right"));
        timeline.record(reference, "procedure", "LETTER", Map.of("letter", UUID.randomUUID(), "name", "acknowledgement", "channel", "EMAIL", "state", "SENT"));
        timeline.record(reference, "procedure", "LETTER", Map.of("letter", UUID.randomUUID(), "name", "outcome", "channel", "EMAIL", "state", "FAILED"));
    }

    @Test
    void staffSeeTheWholeCaseFile() throws Exception {
        for (var someone : List.of(agent(), auditor(), member("quality", "unit-quality"), member("admin", "camunda-admin"))) {
            door.perform(get(caseFile()).with(someone))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.complainant.name").value("Li Wei"))
                    .andExpect(jsonPath("$.cause").value("PRODUCT_QUALITY"))
                    .andExpect(jsonPath("$.severity").value("HIGH"))
                    .andExpect(jsonPath("$.timeline[*].kind").value(hasItem("ANSWERED")))
                    .andExpect(jsonPath("$.timeline[*].actor").value(hasItem("quality")))
                    .andExpect(jsonPath("$.attachments.length()").value(2))
                    .andExpect(content().string(not(org.hamcrest.Matchers.containsString(token))));
        }
    }

    @Test
    void theComplainantSeesWhatIsHis() throws Exception {
        door.perform(get(caseFile()).param("token", token))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(jsonPath("$.reference").value(reference.value()))
                .andExpect(jsonPath("$.status").value("RECEIVED"))
                .andExpect(jsonPath("$.narrative").value("It leaks at the second gasket."))
                .andExpect(jsonPath("$.due.resolve").isNotEmpty())
                .andExpect(jsonPath("$.severity").doesNotExist())
                .andExpect(jsonPath("$.cause").doesNotExist())
                .andExpect(jsonPath("$.responsibleUnit").doesNotExist())
                .andExpect(jsonPath("$.finding").doesNotExist())
                .andExpect(jsonPath("$.recordedBy").doesNotExist())
                .andExpect(jsonPath("$.attachments.length()").value(1))
                .andExpect(jsonPath("$.timeline[*].kind").value(contains("RECEIVED", "DOCUMENT", "LETTER")))
                .andExpect(jsonPath("$.timeline[*].by").value(contains("complainant", "complainant", "company")))
                .andExpect(jsonPath("$.timeline[2].data.name").value("acknowledgement"))
                .andExpect(jsonPath("$.timeline[2].data.letter").doesNotExist());
        door.perform(get(caseFile()).header("X-Tracking-Token", token)).andExpect(status().isOk());
    }

    @Test
    void wrongTokenAndUnknownReferenceGetTheSameAnswer() throws Exception {
        var wrong = answer(get(caseFile()).param("token", token.substring(1) + "x"));
        for (var unknown : List.of("C-2026-999999", "C-1", "x", "C-2026-000001'--")) {
            assertThat(answer(get(COMPLAINTS + "/" + unknown).param("token", token)).replace(unknown, reference.value())).isEqualTo(wrong);
        }
        assertThat(answer(get(COMPLAINTS + "/C-2026-999999").param("token", "-".repeat(32)).header("Accept", "*/*"))
                .replace("C-2026-999999", reference.value())).isEqualTo(wrong);
    }

    private String answer(MockHttpServletRequestBuilder request) throws Exception {
        var response = door.perform(request).andExpect(status().isNotFound()).andReturn().getResponse();
        var problem = new ObjectMapper().readTree(response.getContentAsString());
        return response.getContentType() + problem.path("detail") + problem.path("title") + problem.path("errors");
    }

    @Test
    void withoutTokenAndSignInNothingIsShown() throws Exception {
        door.perform(get(caseFile())).andExpect(status().isUnauthorized()).andExpect(header().exists("WWW-Authenticate"));
        door.perform(get(caseFile()).param("token", " ")).andExpect(status().isUnauthorized());
        door.perform(get(COMPLAINTS + "/C-2026-999999")).andExpect(status().isUnauthorized());
    }

    @Test
    void analystsSeeNoCaseFiles() throws Exception {
        door.perform(get(caseFile()).with(analyst())).andExpect(status().isForbidden());
        door.perform(get(COMPLAINTS).with(analyst())).andExpect(status().isForbidden());
        door.perform(get(COMPLAINTS)).andExpect(status().isUnauthorized());
    }

    @Test
    void searchesByEverythingAtOnce() throws Exception {
        complaints.classify(reference, new Classification(Cause.PRODUCT_QUALITY, Severity.EMERGENCY, "legal"), "agent");
        door.perform(get(COMPLAINTS).with(agent())
                        .param("text", "GASKET heat").param("status", "RECEIVED").param("cause", "PRODUCT_QUALITY").param("severity", "EMERGENCY")
                        .param("unit", "legal").param("channel", "WEB").param("from", "2020-01-01").param("to", "2999-12-31").param("size", "100"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].reference").value(hasItem(reference.value())))
                .andExpect(jsonPath("$.items[*].severity").value(everyItem(is("EMERGENCY"))))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(100));
    }

    @Test
    void turnsPages() throws Exception {
        file(door, filing(Letters.complete()));
        door.perform(get(COMPLAINTS).with(agent()).param("size", "1"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.more").value(true));
        door.perform(get(COMPLAINTS).with(agent()).param("size", "1").param("page", "900000"))
                .andExpect(jsonPath("$.items.length()").value(0))
                .andExpect(jsonPath("$.more").value(false));
    }

    @Test
    void showsEachLineOnceThoughAnotherComesInBetweenTwoPages() throws Exception {
        var json = new ObjectMapper();
        for (int i = 0; i < 3; i++) {
            file(door, filing(Letters.complete()));
        }
        var first = json.readTree(door.perform(get(COMPLAINTS).with(agent()).param("text", "second　ＧＡＳＫＥＴ").param("size", "2"))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
        assertThat(first.path("total").asInt()).isGreaterThan(3);
        assertThat(first.path("counted").asBoolean()).isTrue();
        List<String> seen = new ArrayList<>();
        var page = first;
        while (true) {
            page.path("items").forEach(item -> seen.add(item.path("reference").asText()));
            if (page.path("next").isNull()) {
                break;
            }
            file(door, filing(Letters.complete()));
            page = json.readTree(door.perform(get(URI.create(page.path("next").asText())).with(agent()))
                    .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
            assertThat(page.path("total")).isEqualTo(first.path("total"));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(first.path("total").asInt());
    }

    @Test
    void sorts() throws Exception {
        file(door, filing(Letters.complete()));
        for (var words : List.of("", "gasket")) {
            assertThat(moments("receivedAt", "receivedAt,desc", words)).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(moments("receivedAt", "receivedAt,asc", words)).hasSizeGreaterThan(1).isSorted();
            assertThat(moments("resolveBy", "resolveBy", words)).hasSizeGreaterThan(1).isSorted();
        }
        door.perform(get(COMPLAINTS).with(agent()).param("sort", "complainant"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("sort"))
                .andExpect(jsonPath("$.errors[0].message").value(org.hamcrest.Matchers.containsString("resolveBy,asc")));
    }

    private List<Instant> moments(String field, String sort, String words) throws Exception {
        var found = door.perform(get(COMPLAINTS).with(agent()).param("sort", sort).param("text", words)).andReturn().getResponse().getContentAsString();
        return new ObjectMapper().readTree(found).path("items").findValuesAsText(field).stream().filter(moment -> !moment.equals("null"))
                .map(Instant::parse).toList();
    }

    @Test
    void refusesASearchThatItDoesNotUnderstand() throws Exception {
        for (var wrong : Map.of("size", "101", "page", "-1", "status", "OPEN", "from", "yesterday", "text", "x".repeat(201), "unit", "a\0b").entrySet()) {
            door.perform(get(COMPLAINTS).with(agent()).param(wrong.getKey(), wrong.getValue()))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value(wrong.getKey()));
        }
    }

    @Test
    void evidenceIsSavedAndNeverRun() throws Exception {
        var document = attachments.of(reference).stream().filter(one -> one.mediaType().equals("image/png")).findFirst().orElseThrow();
        for (var request : List.of(get(download(document.id())).param("token", token), get(download(document.id())).with(auditor()))) {
            door.perform(request)
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(Evidence.PNG))
                    .andExpect(content().contentType("image/png"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Content-Security-Policy", org.hamcrest.Matchers.containsString("sandbox")))
                    .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment;")));
        }
    }

    @Test
    void internalEvidenceIsNotForTheComplainant() throws Exception {
        var internal = attachments.of(reference).stream().filter(one -> one.mediaType().equals("application/pdf")).findFirst().orElseThrow();
        door.perform(get(download(internal.id())).param("token", token)).andExpect(status().isNotFound());
        door.perform(get(download(internal.id())).with(analyst())).andExpect(status().isForbidden());
        door.perform(get(download(internal.id())).with(agent())).andExpect(status().isOk());
        door.perform(get(caseFile() + "/attachments/nonsense").with(agent())).andExpect(status().isNotFound());
    }

    private String caseFile() {
        return COMPLAINTS + "/" + reference;
    }

    private String download(UUID id) {
        return caseFile() + "/attachments/" + id;
    }
}
