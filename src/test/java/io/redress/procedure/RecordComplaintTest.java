package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.Channel;
import io.redress.complaint.Reference;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What an agent records by telephone in Tasklist becomes the same case file as a call of the web API. */
@Tag("clock")
class RecordComplaintTest extends ProcedureTest {

    @Autowired
    ObjectMapper json;

    @Test
    void opensACompleteCaseFileForEveryWayOfFillingInTheForm() throws IOException {
        for (var filled : json.readTree(new ClassPathResource("forms/record-complaint.answers.json").getInputStream())) {
            var answers = json.convertValue(filled.get("submitted"), new TypeReference<Map<String, Object>>() {});
            var instance = submit("agent", answers);

            var complaint = complaints.get(new Reference(instance.getBusinessKey()));
            assertThat(complaint.recordedBy()).as(filled.get("case").asText()).isEqualTo("agent");
            assertThat(complaint.filing().narrative()).isEqualTo(answers.get("narrative"));
            assertThat(complaint.due().resolve()).isAfter(complaint.receivedAt());
            assertThat(complaint.filing().subject().technicalData()).noneMatch(datum -> datum.name().isBlank());
            assertThat(engine.getRuntimeService().getVariables(instance.getId())).as("no answer becomes a variable").containsOnlyKeys("complaint", "reference");
            assertThat(letters(Walk.following(complaint.reference(), engine, complaints).on())).containsKey("acknowledgement");
        }
    }

    @Test
    void takesANarrativeThatIsLongerThanAVariable() {
        var narrative = "The heat exchanger leaks. ".repeat(600);
        var instance = submit("agent", byTelephone(narrative));

        var filing = complaints.get(new Reference(instance.getBusinessKey())).filing();
        assertThat(filing.narrative()).isEqualTo(narrative);
        assertThat(filing.channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void saysWhichAnswerIsMissing() {
        assertThatThrownBy(() -> submit("agent", byTelephone(null)))
                .isInstanceOf(FormFieldValidationException.class).hasMessageContaining("narrative");
    }

    @Test
    void takesTheAddressesThatTheApiTakes() {
        var answers = byTelephone("It leaks and leaks.");
        answers.put("complainant", Map.of("name", "Jürgen", "email", "kunde@müller.de", "preferredChannel", "EMAIL"));
        var complaint = complaints.get(new Reference(submit("agent", answers).getBusinessKey()));
        assertThat(complaint.complainant().email()).isEqualTo("kunde@müller.de");
        answers.put("complainant", Map.of("name", "Jürgen", "email", "kunde@x\u200Dy.de", "preferredChannel", "EMAIL"));
        assertThatThrownBy(() -> submit("agent", answers)).hasMessageContaining("complainant.email: This is not an e-mail address.");
    }

    @Test
    void takesACurrencyByTheNameThatPeopleUse() {
        var answers = byTelephone("It leaks and leaks.");
        answers.put("claim", Map.of("amount", "2000.50", "currency", "RMB"));
        assertThat(complaints.get(new Reference(submit("agent", answers).getBusinessKey())).filing().claim().currency()).isEqualTo("CNY");
        answers.put("claim", Map.of("amount", "2000.50", "currency", "ABC"));
        assertThatThrownBy(() -> submit("agent", answers)).hasMessageContaining("claim.currency");
    }

    @Test
    void refusesANarrativeInWhichNobodySeesAnything() {
        assertThatThrownBy(() -> submit("agent", byTelephone("\u3000\u200B\u00A0".repeat(10))))
                .isInstanceOf(FormFieldValidationException.class).hasMessageContaining("narrative");
    }

    @Test
    void refusesADayThatIsStillToComeInTheWordsOfTheApi() {
        var answers = byTelephone("It leaks and leaks.");
        answers.put("incidentDate", "2999-01-01");
        answers.put("subject", Map.of("product", "Kettle", "deliveryDate", "0001-01-01"));
        assertThatThrownBy(() -> submit("agent", answers))
                .hasMessageContaining("incidentDate: This day is still to come.")
                .hasMessageContaining("subject.deliveryDate: This day cannot be right.");
    }

    @Test
    void isForThoseWhoRecordComplaints() {
        assertThatThrownBy(() -> submit("auditor", byTelephone("It leaks and leaks."))).isInstanceOf(AuthorizationException.class);
    }

    private static Map<String, Object> byTelephone(String narrative) {
        Map<String, Object> answers = new HashMap<>(Map.of("channel", "PHONE", "language", "en",
                "complainant", Map.of("name", "Tom Baker", "phone", "555 0199", "preferredChannel", "PHONE")));
        answers.put("narrative", narrative);
        return answers;
    }

    private ProcessInstance submit(String user, Map<String, Object> answers) {
        var definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ComplaintProcedure.KEY)
                .latestVersion().singleResult().getId();
        var identity = engine.getIdentityService();
        identity.setAuthentication(user, identity.createGroupQuery().groupMember(user).list().stream().map(group -> group.getId()).toList());
        try {
            return engine.getFormService().submitStartForm(definition, answers);
        } finally {
            identity.clearAuthentication();
        }
    }
}
