package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Channel;
import io.redress.complaint.Complainant;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import io.redress.complaint.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal numbers that look like codes stay out of the engine, whichever way a table reads them; codes that are not personal stay readable. */
class PersonalCodesTest extends ProcedureTest {

    private static final Set<String> PERSONAL = Set.of("SNX77341Q", "COX77342Q", "ORX77343Q", "CUX77344Q", "2021-03-17");

    @Autowired ComplaintViews views;
    @Autowired JdbcClient jdbc;

    @Test
    void stayOutOfTheEngineWhicheverWayATableReadsThem() {
        var reference = verified();
        var decisions = decided(reference.value());
        assertThat(new EngineTables(jdbc).holding(PERSONAL)).isEmpty();
        var table = decisions.stream().filter(one -> one.getDecisionDefinitionKey().equals("numbers")).findFirst().orElseThrow();
        assertThat(table.getInputs()).filteredOn(input -> List.of("Channel", "Delivered", "Kind").contains(input.getClauseName()))
                .extracting(HistoricDecisionInputInstance::getValue).containsExactlyInAnyOrder("WEB", "2025-02-03", "NEW");
        assertThat(table.getInputs()).filteredOn(input -> !List.of("Channel", "Delivered", "Kind").contains(input.getClauseName()))
                .extracting(HistoricDecisionInputInstance::getValue).hasSize(3).allMatch(value -> ((String) value).startsWith("digest:"));
        assertThat(table.getOutputs()).filteredOn(output -> output.getVariableName().equals("code"))
                .extracting(HistoricDecisionOutputInstance::getValue).containsExactly("OWN");
    }

    private Reference verified() {
        var subject = new Subject("Kettle", null, "SNX77341Q", null, "COX77342Q", "ORX77343Q", null, LocalDate.of(2025, 2, 3), null, null, List.of());
        var who = new Complainant("Li", null, "li@example.org", null, null, null, "CUX77344Q", false, null, "2021-03-17");
        return walk(new Filing(Channel.WEB, "en", who, subject, "It leaks.", null, null, null, null)).reference();
    }

    private List<HistoricDecisionInstance> decided(String reference) {
        var repository = engine.getRepositoryService();
        var model = Bpmn.createExecutableProcess("numbering").camundaHistoryTimeToLive(5).startEvent()
                .businessRuleTask("numbers").camundaDecisionRef("numbers").camundaResultVariable("numbered").camundaMapDecisionResult("singleResult")
                .userTask("step").endEvent().done();
        var deployment = repository.createDeployment().addModelInstance("numbering.bpmn", model).addString("numbers.dmn", NUMBERS).deploy();
        try {
            var instance = engine.getRuntimeService().startProcessInstanceByKey("numbering", reference,
                    Map.of("complaint", views.unmasked(new Reference(reference)))).getId();
            assertThat(new EngineTables(jdbc).holding(PERSONAL)).isEmpty();
            assertThat(engine.getRuntimeService().getVariable(instance, "numbered").toString()).contains("OWN", "WEB", ComplaintViews.MASK);
            return engine.getHistoryService().createHistoricDecisionInstanceQuery().processInstanceId(instance).includeInputs().includeOutputs().list();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private static final String NUMBERS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="numbers-file" name="Numbers"
              namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="order-number" name="Order number" camunda:historyTimeToLive="5"><variable id="v" name="orderNo" />
                <literalExpression id="e"><text>complaint.subject.orderNumber</text></literalExpression></decision>
              <decision id="numbers" name="Numbers" camunda:historyTimeToLive="5">
                <informationRequirement id="r"><requiredDecision href="#order-number" /></informationRequirement>
                <decisionTable id="table">
                  <input id="i1" label="Serial"><inputExpression id="x1" typeRef="string"><text>complaint.subject.serialNumber</text></inputExpression></input>
                  <input id="i2" label="Order"><inputExpression id="x2" typeRef="string"><text>orderNo</text></inputExpression></input>
                  <input id="i3" label="Representative"><inputExpression id="x3" typeRef="string"><text>get value(complaint.complainant, "represent" + "ative")</text></inputExpression></input>
                  <input id="i4" label="Channel"><inputExpression id="x4" typeRef="string"><text>complaint.channel</text></inputExpression></input>
                  <input id="i5" label="Delivered"><inputExpression id="x5" typeRef="string"><text>complaint.subject.deliveryDate</text></inputExpression></input>
                  <input id="i6" label="Kind"><inputExpression id="x6" typeRef="string"><text>if complaint.channel = "WEB" then "NEW" else "OLD"</text></inputExpression></input>
                  <output id="o1" name="serial" /><output id="o2" name="contract" /><output id="o3" name="customer" /><output id="o4" name="order" />
                  <output id="o5" name="code" /><output id="o6" name="channel" />
                  <rule id="rule"><inputEntry id="n1"><text></text></inputEntry><inputEntry id="n2"><text></text></inputEntry><inputEntry id="n3"><text></text></inputEntry>
                    <inputEntry id="n4"><text></text></inputEntry><inputEntry id="n5"><text></text></inputEntry><inputEntry id="n6"><text></text></inputEntry>
                    <outputEntry id="c1"><text>complaint.subject.serialNumber</text></outputEntry>
                    <outputEntry id="c2"><text>upper case(complaint.subject.contractNumber)</text></outputEntry>
                    <outputEntry id="c3"><text>complaint.complainant.customerNumber</text></outputEntry>
                    <outputEntry id="c4"><text>orderNo</text></outputEntry>
                    <outputEntry id="c5"><text>if complaint.narrative = null then "NONE" else "OWN"</text></outputEntry>
                    <outputEntry id="c6"><text>complaint.channel</text></outputEntry></rule></decisionTable></decision>
            </definitions>""";
}
