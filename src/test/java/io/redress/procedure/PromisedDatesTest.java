package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.complaint.DueDates;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receipt shows the dates that the table promises; the procedure's own triage is the one on record. */
@Tag("clock")
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
        var before = triages();
        var walk = Walk.of(Filings.leakingHeatExchanger(), engine, complaints, procedure);
        var promised = complaints.get(walk.reference()).due();
        assertThat(promised.acknowledge()).isNotNull();
        assertThat(promised.respond()).isNotNull();
        assertThat(promised.resolve()).isNotNull();
        assertThat(complaints.get(walk.reference()).classification()).isNull();
        assertThat(triages()).isEqualTo(before);

        walk.on();
        assertThat(complaints.get(walk.reference()).due()).isEqualTo(promised);
        assertThat(complaints.get(walk.reference()).classification()).isNotNull();
        assertThat(triages()).isEqualTo(before + 1);
    }

    /** No usable result: a text that is not a number; an expression that fails. */
    @ParameterizedTest
    @CsvSource({"'\"soon\"', cause is null; wanted is one of", "'assert(nothing, nothing != null)', Assertion failure"})
    void areMissingWhereTheTableIsOutOfOrderAndTheComplaintIsTakenInAllTheSame(String result, String incident) {
        var broken = engine.getRepositoryService().createDeployment().addString("complaint-triage.dmn", OUT_OF_ORDER.formatted(result)).deploy();
        Walk walk;
        Job triage;
        try {
            walk = Walk.of(Filings.leakingHeatExchanger(), engine, complaints, procedure);
            triage = untilTriage(walk);
            for (int tries = 0; tries < 6; tries++) {
                var job = triage;
                assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId())).hasMessageContaining(incident);
            }
            assertThat(walk.incidents()).isEqualTo(1);
        } finally {
            engine.getRepositoryService().deleteDeployment(broken.getId(), true);
        }
        assertThat(complaints.get(walk.reference()).due()).isEqualTo(new DueDates(null, null, null));
        assertThat(letters(walk).get("acknowledgement").text()).contains("being set now");

        engine.getManagementService().setJobRetries(triage.getId(), 1);
        engine.getManagementService().setJobDuedate(triage.getId(), null);
        walk.on();
        assertThat(walk.incidents()).isZero();
        assertThat(complaints.get(walk.reference()).due().resolve()).as("set by the table as it was mended").isNotNull();
        assertThat(walk.task("UserTask_VerifyComplaint")).isNotNull();
    }

    /** Runs the jobs before the triage, and the delivery of the letter. */
    private Job untilTriage(Walk walk) {
        var steps = engine.getManagementService();
        for (var jobs = walk.due(); ; jobs = walk.due()) {
            var others = jobs.stream().filter(job -> !isTriage(job)).toList();
            if (others.isEmpty()) {
                return jobs.get(0);
            }
            others.forEach(job -> steps.executeJob(job.getId()));
        }
    }

    private boolean isTriage(Job job) {
        return engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
                .getActivityId().equals("BusinessRuleTask_TriageComplaint");
    }

    private long triages() {
        return engine.getHistoryService().createHistoricDecisionInstanceQuery().decisionDefinitionKey("complaint-triage").count();
    }
}
