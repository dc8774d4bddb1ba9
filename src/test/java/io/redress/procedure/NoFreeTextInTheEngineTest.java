package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.Channel;
import io.redress.complaint.Claim;
import io.redress.complaint.Complainant;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import io.redress.complaint.Subject;
import io.redress.identity.access.Visitor;
import io.redress.mailbox.MailIntake;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words planted wherever somebody can enter text are in the case file and nowhere in the engine, whatever path the complaint takes. */
class NoFreeTextInTheEngineTest extends ProcedureTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired CaseAnswers answers;
    @Autowired ComplaintViews views;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationContext application;
    @LocalServerPort int port;

    private final Set<String> planted = new TreeSet<>();

    /** A word that occurs nowhere else, in a natural sentence. */
    private String words(String place) {
        var word = "xq" + place.toLowerCase() + NUMBER.incrementAndGet() + "zk";
        planted.add(word);
        return "They told us of " + word + " and of more";
    }

    private String word(String place) {
        words(place);
        return "xq" + place.toLowerCase() + NUMBER.get() + "zk";
    }

    private Filing filing(String email) {
        var digits = String.valueOf(7_311_400_000L + NUMBER.incrementAndGet());
        planted.add(digits);
        return new Filing(Channel.WEB, "en",
                new Complainant(words("name"), words("organisation"), email, "+" + digits, null, words("address"), word("customer"), false, null,
                        words("representative")),
                new Subject(words("product"), words("model"), word("serial"), "1", word("contract"), word("order"), null, null, null, null,
                        List.of(new Subject.TechnicalDatum(words("datum"), words("value"), "kW"))),
                "It leaks and is defective. " + words("narrative"), words("demand"), new Claim(new BigDecimal("1200.00"), "CNY"), null, null);
    }

    private Filing filing() {
        return filing(word("mail") + "@example.org");
    }

    private Walk verified(Filing filing) {
        return walk(filing).as("agent", "UserTask_VerifyComplaint", Answers.accepted());
    }

    private Walk investigated(Filing filing) {
        return verified(filing).as("quality", "UserTask_InvestigateComplaint", with(Answers.founded(), "facts", "rootCause", "responsiblePerson",
                Map.of("fault", "PERSON")));
    }

    private Map<String, Object> plan(Map<String, Object> plan) {
        return with(plan, "planMeasures", "planOwner", "decisionReasons", "planRemarks", Map.of());
    }

    /** The answers with planted words under the given names; the last argument is inserted as it is. */
    private Map<String, Object> with(Map<String, Object> answers, Object... names) {
        Map<String, Object> all = new HashMap<>(answers);
        for (var name : names) {
            if (name instanceof String field) {
                all.put(field, words(field));
            } else if (name instanceof Map<?, ?> more) {
                more.forEach((field, value) -> all.put((String) field, value));
            }
        }
        return all;
    }

    @AfterEach
    void theEngineHasNoneOfTheWords() {
        assertThat(planted).isNotEmpty();
        assertThat(new EngineTables(jdbc).holding(planted)).isEmpty();
    }

    @Test
    void ofACaseThatWasRejectedOnceAndClosed() {
        var walk = investigated(filing())
                .as("agent", "UserTask_PlanResolution", plan(Answers.everyRemedy()))
                .as("supervisor", "UserTask_ApproveResolution", with(Map.of("approval", "REJECT"), "rejectionReason"))
                .as("agent", "UserTask_PlanResolution", plan(Answers.everyRemedy()))
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved())
                .as("agent", "UserTask_CallBackComplainant", with(Answers.satisfied(), "callBackNote"))
                .as("agent", "UserTask_RecordLessons", with(Answers.lessons(), "lessons", "preventiveMeasure"));
        assertThat(walk.status()).isEqualTo(Status.CLOSED);
        assertThat(answers.latest(walk.reference())).containsKeys("facts", "rootCause", "responsiblePerson", "planMeasures", "planOwner",
                "decisionReasons", "planRemarks", "callBackNote", "lessons", "preventiveMeasure").doesNotContainKey("rejectionReason");
        assertThat(letters(walk).get("outcome").text()).contains((String) answers.latest(walk.reference()).get("decisionReasons"),
                (String) answers.latest(walk.reference()).get("planMeasures"));
    }

    @Test
    void ofACaseThatWasRefused() {
        var walk = walk(filing()).as("agent", "UserTask_VerifyComplaint", with(Answers.refused(), "refusalReason"));
        assertThat(walk.status()).isEqualTo(Status.REFUSED);
        assertThat(letters(walk).get("refusal").text()).contains((String) answers.latest(walk.reference()).get("refusalReason"));
    }

    @Test
    void ofACaseThatWasWithdrawn() {
        var walk = investigated(filing()).as("agent", "UserTask_PlanResolution", plan(Answers.apologyOnly()));
        procedure.hear(walk.reference(), words("message"), "complainant");
        procedure.withdraw(walk.reference(), words("withdrawal"), "complainant");
        walk.on();
        assertThat(walk.status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void ofASystemThatRefusesARemedy() {
        var order = new HashMap<>(Answers.everyRemedy());
        order.put("voucherAmount", "99999999.00");
        var walk = investigated(filing()).as("agent", "UserTask_PlanResolution", plan(order))
                .as("supervisor", "UserTask_ApproveResolution", Answers.approved())
                .as("manager", "UserTask_ApproveResolution", Answers.approved())
                .as("executive", "UserTask_ApproveResolution", Answers.approved());
        planted.add("99,999,999.00");
        var failure = (String) walk.shown("UserTask_PlanResolution").get("remedyFailure");
        assertThat(failure).isNotBlank();
        planted.add(failure.replace("'", "''"));
    }

    @Test
    void ofALetterThatAnAgentPosted() {
        var walk = walk(filing(null));
        var task = walk.task("UserTask_PostLetter");
        assertThat(walk.shown("UserTask_PostLetter")).containsKey("letterSubject");
        assertThat(engine.getTaskService().getVariables(task.getId())).doesNotContainKeys("letterSubject", "undeliverableReason");
        walk.as("agent", "UserTask_PostLetter", with(Map.of("deliveryMethod", "TELEPHONE"), "deliveryNote"));
        assertThat(letters.of(walk.reference()).toString()).contains("deliverynote");
    }

    @Test
    void ofACaseThatCameByMailAndOfAFurtherMail() throws Exception {
        var from = word("sender") + "@example.org";
        MailIntake.bring(application, word("id") + "@example.org", words("sendername") + " <" + from + ">", words("subject"),
                "It leaks and is defective. " + words("mailtext"), word("document") + ".txt");
        var walk = Walk.following(new Reference(jdbc.sql("select reference from complaint where complainant ->> 'email' = ?").param(from)
                .query(String.class).single()), engine, complaints).on();
        MailIntake.bring(application, word("id") + "@example.org", from, "About " + walk.reference(), words("reply"), word("document") + ".txt");
        assertThat(timeline.of(walk.reference()).toString()).contains("reply");
        walk.on().as("agent", "UserTask_VerifyComplaint", with(Answers.refused(), "refusalReason"));
        assertThat(walk.status()).isEqualTo(Status.REFUSED);
        assertThat(complaints.get(walk.reference()).filing().narrative()).contains("mailtext");
    }

    @Test
    void ofACaseThatAnAgentRecordedInTasklist() {
        var definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ComplaintProcedure.KEY).latestVersion()
                .singleResult().getId();
        var agent = new Visitor(port, "agent");
        var complainant = "{\\\"name\\\": \\\"" + words("name") + "\\\", \\\"phone\\\": \\\"555 0199\\\", \\\"address\\\": \\\"" + words("address")
                + "\\\", \\\"customerNumber\\\": \\\"" + word("customer") + "\\\", \\\"preferredChannel\\\": \\\"PHONE\\\"}";
        var subject = "{\\\"product\\\": \\\"" + words("product") + "\\\", \\\"serialNumber\\\": \\\"" + word("serial") + "\\\"}";
        var started = agent.call("POST", "/engine-rest/process-definition/" + definition + "/submit-form", "{\"businessKey\": \"" + word("key")
                + "\", \"variables\": {\"channel\": {\"value\": \"PHONE\"}, \"language\": {\"value\": \"en\"}, \"narrative\": {\"value\": \"" + words("told") + "\"},"
                + " \"demand\": {\"value\": \"" + words("demand") + "\"}, \"complainant\": {\"type\": \"Json\", \"value\": \"" + complainant
                + "\"}, \"subject\": {\"type\": \"Json\", \"value\": \"" + subject + "\"}}}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        var reference = new Reference(started.body().replaceAll("(?s).*\"businessKey\":\"(C-[0-9-]+)\".*", "$1"));
        var walk = Walk.following(reference, engine, complaints).on();
        assertThat(complaints.get(reference).complainant().name()).contains("xqname");
        assertThat(walk.task("UserTask_VerifyComplaint")).isNotNull();
    }

    @Test
    void ofAModelThatCopiesThem() {
        var filed = verified(filing()).reference();
        var view = views.unmasked(filed);
        var key = "copying-" + NUMBER.incrementAndGet();
        var repository = engine.getRepositoryService();
        var model = Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(5).startEvent()
                .businessRuleTask("row").camundaDecisionRef("copying-row").camundaResultVariable("row").camundaMapDecisionResult("singleResult")
                .businessRuleTask("text").camundaDecisionRef("copying-text").camundaResultVariable("text").camundaMapDecisionResult("singleEntry")
                .userTask("step").name("Call ${complaint.complainant.name}").camundaAssignee("${complaint.complainant.customerNumber}")
                .camundaInputParameter("narrative", "${complaint.narrative}").camundaInputParameter("all", "${complaint.complainant}")
                .camundaInputParameter("mixed", "Of ${complaint.subject.product} and ${complaint['subject']['model']}")
                .camundaInputParameter("alias", "${complaint}")
                .multiInstance().camundaCollection("${complaint.subject.technicalData}").camundaElementVariable("datum").multiInstanceDone()
                .endEvent().done();
        var deployment = repository.createDeployment().addModelInstance(key + ".bpmn", model).addString("copying.dmn", COPYING).deploy();
        try {
            var instance = engine.getRuntimeService().startProcessInstanceByKey(key, filed.value(), Map.of("complaint", view)).getId();
            var task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
            assertThat(task.getName()).isEqualTo("Call " + ComplaintViews.MASK);
            assertThat(engine.getTaskService().getVariable(task.getId(), "text")).isEqualTo(ComplaintViews.MASK);
            assertThat(engine.getTaskService().getVariable(task.getId(), "row").toString()).contains("A row of the table", "URGENT", filed.value())
                    .doesNotContain("zk");
            assertThat(engine.getTaskService().getVariable(task.getId(), "narrative")).isEqualTo(ComplaintViews.MASK);
            theEngineHasNoneOfTheWords();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private static final String COPYING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="copying" name="Copying"
              namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="copying-text" name="Text" camunda:historyTimeToLive="5"><variable id="t" name="text" />
                <informationRequirement id="r"><requiredDecision href="#copying-words" /></informationRequirement>
                <literalExpression id="te"><text>"Said: " + words</text></literalExpression></decision>
              <decision id="copying-words" name="Words" camunda:historyTimeToLive="5"><variable id="w" name="words" />
                <literalExpression id="we"><text>lower case(complaint.narrative)</text></literalExpression></decision>
              <decision id="copying-row" name="Row" camunda:historyTimeToLive="5">
                <decisionTable id="table"><output id="o1" name="name" /><output id="o2" name="note" /><output id="o3" name="code" /><output id="o4" name="case" />
                  <rule id="rule"><outputEntry id="e1"><text>complaint.complainant.name</text></outputEntry>
                    <outputEntry id="e2"><text>"A row of the table"</text></outputEntry><outputEntry id="e3"><text>"URGENT"</text></outputEntry>
                    <outputEntry id="e4"><text>complaint.reference</text></outputEntry></rule></decisionTable></decision>
            </definitions>""";

    @Test
    void ofANoteOnATaskWhichIsShownWhereverNotesAre() {
        var walk = investigated(filing());
        var other = verified(filing()).instance();
        var task = walk.task("UserTask_PlanResolution");
        var note = words("note") + ", \u4E0D\u6EE1\u610F";
        var agent = new Visitor(port, "agent");
        var path = "/engine-rest/task/" + task.getId() + "/comment";
        var written = agent.call("POST", path + "/create", "{\"message\": \"" + note + "\", \"processInstanceId\": \"" + other + "\"}");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(written.body()).contains(note);
        assertThat(agent.get(path).body()).contains(note).contains("\"userId\":\"agent\"");
        assertThat(new Visitor(port, "auditor").get(path + "/" + engine.getTaskService().getTaskComments(task.getId()).get(0).getId()).body()).contains(note);
        assertThat(new Visitor(port, "analyst").get(path).body()).doesNotContain(note);
        assertThat(agent.get("/engine-rest/process-instance/" + walk.instance() + "/comment").body()).contains(note);
        assertThat(agent.get("/engine-rest/process-instance/" + other + "/comment").body()).as("another case").doesNotContain(note);
        assertThat(engine.getTaskService().getTaskEvents(task.getId())).extracting(event -> event.getMessage()).contains(note);
        assertThat(agent.open("/desk/complaints/" + walk.reference()).body()).contains(note).contains("Note on the task");
        assertThat(timeline.of(walk.reference())).anySatisfy(entry -> {
            assertThat(entry.kind() + " " + entry.actor() + " " + entry.data().path("task").asText()).isEqualTo("NOTE agent UserTask_PlanResolution");
            assertThat(entry.data().path("text").asText()).isEqualTo(note);
        });
        engine.getTaskService().getTaskComments(task.getId()).forEach(known -> assertThat(known.getFullMessage()).isEqualTo(note));
        jdbc.sql("delete from case_entry where reference = ? and kind = 'NOTE'").param(walk.reference().value()).update();
        assertThat(agent.get(path).body()).as("after an erasure").doesNotContain("zk").contains(ComplaintViews.MASK);
    }

    @Test
    void asATaskShowsThemToWhoeverMayReadThem() {
        var walk = investigated(filing());
        var facts = (String) answers.latest(walk.reference()).get("facts");
        var path = "/engine-rest/task/" + walk.task("UserTask_PlanResolution").getId() + "/form-variables?variableNames=facts,complaint";
        assertThat(new Visitor(port, "agent").get(path).body()).contains(facts);
        assertThat(new Visitor(port, "analyst").get(path).body()).doesNotContain(facts);
        assertThat(views.unmasked(walk.reference()).get("answers").toString()).contains(facts);
        assertThat(views.masked(walk.reference()).get("answers").toString()).doesNotContain(facts).contains(ComplaintViews.MASK);
    }

    @Test
    void andTheLookThroughTheTablesFindsWhatIsThere() {
        var word = word("control");
        planted.remove(word);
        var runtime = engine.getRuntimeService();
        var walk = verified(filing());
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.reference().value(), ComplaintProcedure.KEY).singleResult();
        runtime.setVariable(instance.getId(), "control", word);
        assertThat(new EngineTables(jdbc).holding(Set.of(word))).anyMatch(find -> find.startsWith("act_ru_variable."))
                .anyMatch(find -> find.startsWith("act_hi_varinst."));
        runtime.setVariable(instance.getId(), "control", Map.of("in", new ArrayList<>(List.of(word))));
        assertThat(new EngineTables(jdbc).holding(Set.of(word))).anyMatch(find -> find.startsWith("act_ge_bytearray."));
        runtime.removeVariable(instance.getId(), "control");
    }

    @Test
    void ofAnAnswerThatALaterOneLeavesOut() {
        var walk = investigated(filing())
                .as("agent", "UserTask_PlanResolution", plan(Answers.everyRemedy()))
                .as("supervisor", "UserTask_ApproveResolution", with(Map.of("approval", "REJECT"), "rejectionReason"));
        assertThat(walk.shown("UserTask_PlanResolution")).containsKey("rejectionReason").containsKey("planRemarks");
        var second = plan(Answers.everyRemedy());
        second.remove("planRemarks");
        walk.as("agent", "UserTask_PlanResolution", second);
        assertThat(answers.latest(walk.reference())).doesNotContainKeys("planRemarks", "rejectionReason").containsKey("planMeasures");
    }
}
