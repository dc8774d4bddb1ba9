package io.redress.intake;

import static io.redress.intake.Visitor.COMPLAINTS;
import static io.redress.intake.Visitor.agent;
import static io.redress.intake.Visitor.analyst;
import static io.redress.intake.Visitor.auditor;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static io.redress.intake.Visitor.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.RedressTest;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Messages after filing reach the case file, from those who may send them. */
@RedressTest
class ConversationApiTest {

    @Autowired
    private MockMvc door;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseTimeline timeline;

    private Reference reference;
    private String token;

    @BeforeEach
    void aComplaint() throws Exception {
        var receipt = file(door, filing(Letters.complete()));
        reference = new Reference(receipt.path("reference").asText());
        token = receipt.path("trackingToken").asText();
    }

    @Test
    void theComplainantAddsToHisCaseFile() throws Exception {
        door.perform(byOwner("messages", "{\"text\": \"One more thing\"}")).andExpect(status().isCreated());
        assertThat(timeline.of(reference)).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo("MESSAGE");
            assertThat(entry.actor()).isEqualTo(CaseEntry.COMPLAINANT);
            assertThat(entry.data().path("text").asText()).isEqualTo("One more thing");
        });
        door.perform(get(COMPLAINTS + "/" + reference).param("token", token)).andExpect(jsonPath("$.timeline[*].data.text").value(hasItem("One more thing")));
    }

    @Test
    void staffWriteDownWhatHeSaysAndHeSeesNoName() throws Exception {
        door.perform(call("messages", "{\"text\": \"He rang\"}").with(agent())).andExpect(status().isCreated());
        assertThat(timeline.of(reference)).anyMatch(entry -> entry.kind().equals("MESSAGE") && entry.actor().equals("agent"));
        door.perform(get(COMPLAINTS + "/" + reference).param("token", token)).andExpect(jsonPath("$.timeline[?(@.kind=='MESSAGE')].by").value(hasItem("company")));
    }

    @Test
    void nobodyElseMaySpeak() throws Exception {
        for (var path : List.of("messages", "withdrawal", "rating")) {
            door.perform(call(path, "{}")).andExpect(status().isUnauthorized());
            door.perform(call(path, "{}").with(analyst())).andExpect(status().isForbidden());
            door.perform(call(path, "{}").with(auditor())).andExpect(status().isForbidden());
            door.perform(call(path, "{}").header("X-Tracking-Token", "wrong")).andExpect(status().isNotFound());
            door.perform(say("/C-2026-999999/" + path, "{}").param("token", token)).andExpect(status().isNotFound());
        }
        door.perform(call("rating", "{\"score\": 5}").with(agent())).andExpect(status().isForbidden());
    }

    @Test
    void refusesWhatSaysNothing() throws Exception {
        for (var body : List.of("{}", "{\"text\": \"\"}", "{\"text\": \"x\", \"loud\": true}", "{\"text\": \"" + "x".repeat(20_001) + "\"}", "[]", "")) {
            door.perform(byOwner("messages", body)).andExpect(status().isBadRequest());
        }
        for (var body : List.of("{}", "{\"score\": 0}", "{\"score\": 6}", "{\"score\": 4.5}", "{\"score\": \"good\"}", "{\"score\": 5, \"comment\": 1e9999}{}")) {
            door.perform(byOwner("rating", body)).andExpect(status().isBadRequest());
        }
    }

    @Test
    void withdrawsAtOnceEvenBeforeTheFirstStep() throws Exception {
        door.perform(byOwner("withdrawal", "{\"reason\": \"It works again\"}")).andExpect(status().isNoContent());
        assertThat(timeline.of(reference)).anyMatch(entry -> entry.kind().equals("WITHDRAWAL") && entry.actor().equals(CaseEntry.COMPLAINANT));
    }

    @Test
    void cannotWithdrawWhatHasEnded() throws Exception {
        complaints.progressTo(reference, Status.CLOSED, CaseEntry.PROCEDURE);
        door.perform(byOwner("withdrawal", "{}")).andExpect(status().isConflict()).andExpect(jsonPath("$.errors").isEmpty());
    }

    @Test
    void ratesWhenTheOutcomeIsKnown() throws Exception {
        door.perform(byOwner("rating", "{\"score\": 5}")).andExpect(status().isConflict());
        complaints.progressTo(reference, Status.FOLLOWING_UP, CaseEntry.PROCEDURE);
        door.perform(byOwner("rating", "{\"score\": 4, \"comment\": \"Thank you\"}")).andExpect(status().isNoContent());
        assertThat(complaints.get(reference).satisfaction()).isEqualTo(4);
        assertThat(timeline.of(reference)).anyMatch(entry -> entry.kind().equals("RATING") && entry.data().path("comment").asText().equals("Thank you"));
    }

    private MockHttpServletRequestBuilder call(String path, String body) {
        return say("/" + reference + "/" + path, body);
    }

    private MockHttpServletRequestBuilder byOwner(String path, String body) {
        return call(path, body).param("token", token);
    }
}
