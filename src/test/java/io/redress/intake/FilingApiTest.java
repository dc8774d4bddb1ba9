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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.RedressTest;
import io.redress.complaint.Attachments;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;

@Tag("clock")
@RedressTest
class FilingApiTest {

    @Autowired
    private MockMvc door;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Attachments attachments;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void answersWithReferenceTokenAndDueDatesAndStartsTheProcedure() throws Exception {
        var receipt = file(door, filing(Letters.complete()));
        var reference = receipt.path("reference").asText();
        assertThat(reference).matches("C-\\d{4}-\\d{6}");
        assertThat(receipt.path("status").asText()).isEqualTo("RECEIVED");
        assertThat(receipt.path("trackingToken").asText()).hasSize(32);
        assertThat(receipt.path("due").path("acknowledge").asText()).endsWith("Z");
        assertThat(receipt.path("due").path("respond").asText()).isLessThanOrEqualTo(receipt.path("due").path("resolve").asText());
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).count()).isEqualTo(1);
    }

    @Test
    void keepsEveryFieldAsItWasFiled() throws Exception {
        var complaint = complaints.get(new Reference(file(door, filing(Letters.complete())).path("reference").asText()));
        var filing = complaint.filing();
        assertThat(complaint.recordedBy()).isNull();
        assertThat(filing.complainant().organisation()).isEqualTo("Heat Ltd");
        assertThat(filing.subject().quantity()).isEqualTo("2");
        assertThat(filing.subject().deliveryDate()).isEqualTo("2026-01-31");
        assertThat(filing.subject().technicalData()).singleElement().hasFieldOrPropertyWithValue("unit", "kW");
        assertThat(filing.claim().amount()).isEqualTo(new BigDecimal("1280.50"));
    }

    @Test
    void tellsWhereTheCaseFileIs() throws Exception {
        door.perform(filing(Letters.anonymous("Rude at the counter")))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", org.hamcrest.Matchers.matchesPattern("/api/complaints/C-\\d{4}-\\d{6}")))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void writesDownWhoOfTheStaffRecordedIt() throws Exception {
        var receipt = file(door, filing(Letters.complete()).with(agent()));
        assertThat(complaints.get(new Reference(receipt.path("reference").asText())).recordedBy()).isEqualTo("agent");
    }

    /** Anyone may file a complaint; a system that files for its customers need not be in a working group. */
    @Test
    void letsEverybodyFileWhateverTheirGroups() throws Exception {
        for (var someone : List.of(analyst(), auditor(), member("shop", "connected-systems"))) {
            file(door, filing(Letters.complete()).with(someone));
        }
        var receipt = file(door, filing(Letters.complete()).with(member("shop", "connected-systems")));
        assertThat(complaints.get(new Reference(receipt.path("reference").asText())).recordedBy()).isEqualTo("shop");
    }

    @Test
    void refusalsAtTheDoorHaveTheShapeOfAllOtherProblems() throws Exception {
        door.perform(get(COMPLAINTS).with(analyst()).header("Accept-Language", "zh-CN"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("您所在的用户组无权执行此操作。"))
                .andExpect(jsonPath("$.errors").isEmpty()).andExpect(jsonPath("$.errors").isArray());
        for (var credentials : List.of("Bearer nonsense", "Basic bm86b25l")) {
            door.perform(get(COMPLAINTS).header("Authorization", credentials))
                    .andExpect(status().isUnauthorized())
                    .andExpect(header().exists("WWW-Authenticate"))
                    .andExpect(jsonPath("$.title").value("Unauthorized"))
                    .andExpect(jsonPath("$.instance").value(COMPLAINTS))
                    .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("wrong")))
                    .andExpect(jsonPath("$.errors").isArray());
        }
        door.perform(get(COMPLAINTS)).andExpect(status().isUnauthorized()).andExpect(jsonPath("$.errors").isArray());
    }

    @Test
    void takesTheComplainantsLanguageFromTheBrowser() throws Exception {
        assertThat(languageFor("en-GB,en;q=0.9,zh;q=0.1")).isEqualTo("en");
        assertThat(languageFor("zh-TW")).isEqualTo("zh-CN");
        assertThat(languageFor("fr")).isEqualTo("en");
        assertThat(languageFor("??;;")).isEqualTo("en");
        assertThat(languageFor("*")).isEqualTo("zh-CN");
    }

    private String languageFor(String header) throws Exception {
        var receipt = file(door, filing(Letters.anonymous("Slow")).header("Accept-Language", header));
        return complaints.get(new Reference(receipt.path("reference").asText())).filing().language();
    }

    @Test
    void takesAttachmentsWithTheComplaint() throws Exception {
        var receipt = file(door, multipart(COMPLAINTS)
                .part(new MockPart("complaint", Letters.complete().getBytes(StandardCharsets.UTF_8)))
                .part(document("照片.png", Evidence.PNG), document("report.pdf", Evidence.PDF)));
        assertThat(attachments.of(new Reference(receipt.path("reference").asText())))
                .extracting("name", "mediaType", "addedBy")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("照片.png", "image/png", "complainant"),
                        org.assertj.core.groups.Tuple.tuple("report.pdf", "application/pdf", "complainant"));
    }

    @Test
    void refusesMoreThanTenAttachmentsAndKeepsNothing() throws Exception {
        long before = stored();
        var request = multipart(COMPLAINTS).part(new MockPart("complaint", Letters.complete().getBytes(StandardCharsets.UTF_8)));
        IntStream.range(0, 11).forEach(i -> request.part(document(i + ".png", Evidence.PNG)));
        door.perform(request).andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.errors[0].field").value("attachments"));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void refusesAPageDressedUpAsAPicture() throws Exception {
        door.perform(multipart(COMPLAINTS)
                        .part(new MockPart("complaint", Letters.complete().getBytes(StandardCharsets.UTF_8)))
                        .part(document("photo.png", Evidence.HTML))
                        .header("Accept-Language", "zh-CN"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("attachments"))
                .andExpect(jsonPath("$.errors[0].message").value(org.hamcrest.Matchers.containsString("不予接收")));
    }

    @Test
    void refusesPartsThatItWouldLose() throws Exception {
        door.perform(multipart(COMPLAINTS)
                        .part(new MockPart("complaint", Letters.complete().getBytes(StandardCharsets.UTF_8)))
                        .part(new MockPart("attachment", "a.png", Evidence.PNG)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("attachment"));
        door.perform(multipart(COMPLAINTS).part(document("a.png", Evidence.PNG)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("complaint"));
    }

    @Test
    void takesTheComplaintInOnceWhileTheProcedureCannotStart() throws Exception {
        long before = stored();
        repository.suspendProcessDefinitionByKey("complaint-handling");
        try {
            var receipt = file(door, filing(Letters.complete()).header("Idempotency-Key", "while-suspended"));
            assertThat(file(door, filing(Letters.complete()).header("Idempotency-Key", "while-suspended"))).isEqualTo(receipt);
            assertThat(receipt.path("due").path("resolve").asText()).endsWith("Z");
        } finally {
            repository.activateProcessDefinitionByKey("complaint-handling");
        }
        assertThat(stored()).as("one complaint, its first entry and the key").isEqualTo(before + 3);
    }

    @Test
    void takesJsonAndNothingElse() throws Exception {
        door.perform(post(COMPLAINTS).contentType(MediaType.TEXT_XML).content("<a/>")).andExpect(status().isUnsupportedMediaType());
        door.perform(post(COMPLAINTS).contentType("application/json;charset=GBK").content("{}")).andExpect(status().isUnsupportedMediaType());
        door.perform(get(COMPLAINTS + "/nothing/here")).andExpect(status().isNotFound());
    }

    private long stored() {
        return jdbc.sql("select (select count(*) from complaint) + (select count(*) from attachment) + (select count(*) from case_entry)"
                + " + (select count(*) from idempotency_key)").query(Long.class).single();
    }
}
