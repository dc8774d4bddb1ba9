package io.redress.intake;

import static io.redress.intake.Visitor.COMPLAINTS;
import static io.redress.intake.Visitor.agent;
import static io.redress.intake.Visitor.auditor;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static io.redress.intake.Visitor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.RedressTest;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Staff programs correct a case file field by field. */
@RedressTest
class CorrectionApiTest {

    @Autowired
    private MockMvc door;

    @Autowired
    private Complaints complaints;

    private Reference reference;

    @BeforeEach
    void aComplaint() throws Exception {
        reference = new Reference(file(door, filing(Letters.complete())).path("reference").asText());
    }

    @Test
    void changesWhatIsGivenAndNothingElse() throws Exception {
        var before = complaints.get(reference).filing();
        correct(agent(), "{\"complainant\": {\"phone\": \"5555 0188\", \"fax\": null}, \"subject\": {\"serialNumber\": \"SN-2\"}, \"language\": \"zh-CN\"}")
                .andExpect(status().isNoContent());
        var after = complaints.get(reference).filing();
        assertThat(after.complainant().phone()).isEqualTo("5555 0188");
        assertThat(after.complainant().fax()).isNull();
        assertThat(after.complainant().name()).isEqualTo(before.complainant().name());
        assertThat(after.subject().serialNumber()).isEqualTo("SN-2");
        assertThat(after.subject().product()).isEqualTo(before.subject().product());
        assertThat(after.language()).isEqualTo("zh-CN");
        assertThat(after.narrative()).isEqualTo(before.narrative());
    }

    @Test
    void refusesWhatTheCaseFileDoesNotTake() throws Exception {
        correct(agent(), "{\"complainant\": {\"email\": \"nobody\", \"nick\": \"x\"}}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("complainant.nick")));
        correct(agent(), "{\"complainant\": {\"email\": \"nobody\"}}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("complainant.email")));
        correct(agent(), "{\"narrative\": \"other words\"}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("narrative")));
        correct(agent(), "{\"complainant\": null}").andExpect(status().isBadRequest());
    }

    @Test
    void isForAgentsAlone() throws Exception {
        for (var other : java.util.List.of(auditor(), member("quality", "unit-quality"), member("manager", "managers"))) {
            correct(other, "{}").andExpect(status().isForbidden());
        }
        door.perform(patch(COMPLAINTS + "/" + reference).contentType("application/json").content("{}")).andExpect(status().isUnauthorized());
        door.perform(patch(COMPLAINTS + "/C-2026-999999").with(agent()).contentType("application/json").content("{}")).andExpect(status().isNotFound());
    }

    private ResultActions correct(RequestPostProcessor who, String patch) throws Exception {
        return door.perform(patch(COMPLAINTS + "/" + reference).with(who).contentType("application/merge-patch+json").content(patch));
    }
}
