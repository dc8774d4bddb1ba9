package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import io.redress.complaint.Classification;
import io.redress.complaint.DueDates;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The receipt names the dates that the table promises; the procedure's own triage is the one on record. */
class PromisedDatesTest extends ProcedureTest {

    private static final String OUT_OF_ORDER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="broken" name="broken" namespace="http://redress.io/processes">
              <decision id="complaint-triage" name="Triage complaint" camunda:historyTimeToLive="P1D">
                <decisionTable id="table">
                  <input id="input"><inputExpression id="of" typeRef="string"><text>complaint.channel</text></inputExpression></input>
                  <output id="output" name="respondHours" typeRef="string" />
                  <rule id="rule"><inputEntry id="any"><text></text></inputEntry><outputEntry id="says"><text>%s</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>""";

    @Test
    void stayWithoutATraceUntilTheProcedureDecides() {
        var walk = Walk.of(Filings.leakingHeatExchanger(), engine, complaints, procedure);
        var promised = complaints.get(walk.reference()).due();
        assertThat(promised.acknowledge()).isNotNull();
        assertThat(promised.respond()).isNotNull();
        assertThat(promised.resolve()).isNotNull();
        assertThat(complaints.get(walk.reference()).classification()).isNull();
        assertThat(decisions(walk)).isEmpty();

        walk.on();
        assertThat(complaints.get(walk.reference()).due()).isEqualTo(promised);
        assertThat(complaints.get(walk.reference()).classification()).isNotNull();
        assertThat(decisions(walk)).extracting(HistoricDecisionInstance::getDecisionDefinitionKey).containsOnlyOnce("complaint-triage");
    }

    /** No result that can be read: a text that is no number; no expression at all. */
    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "1 + * 2"})
    void areMissingWhereTheTableIsOutOfOrderAndTheComplaintIsTakenInAllTheSame(String result) {
        var broken = engine.getRepositoryService().createDeployment().addString("complaint-triage.dmn", OUT_OF_ORDER.formatted(result)).deploy();
        Walk walk;
        try {
            walk = Walk.of(Filings.leakingHeatExchanger(), engine, complaints, procedure);
        } finally {
            engine.getRepositoryService().deleteDeployment(broken.getId(), true);
        }
        assertThat(complaints.get(walk.reference()).due()).isEqualTo(new DueDates(null, null, null));

        walk.on();
        assertThat(complaints.get(walk.reference()).due().resolve()).as("set by the table as it was mended").isNotNull();
        assertThat(complaints.get(walk.reference()).classification()).isInstanceOf(Classification.class);
        assertThat(letters(walk).get("acknowledgement").text()).contains("being set now");
    }

    private List<HistoricDecisionInstance> decisions(Walk walk) {
        var query = engine.getHistoryService().createHistoricDecisionInstanceQuery();
        var instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.reference().value(), ComplaintProcedure.KEY).singleResult();
        return query.processInstanceId(instance.getId()).list();
    }
}
