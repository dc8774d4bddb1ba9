package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.complaint.ComplaintViews;
import io.redress.engine.DecisionFacts;
import io.redress.engine.ReadFacts;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision can be replayed exactly after the case file has changed, until its personal data is erased. */
class DecisionFactsTest extends ProcedureTest {

    @Autowired DecisionFacts facts;
    @Autowired ComplaintViews views;
    @Autowired JdbcClient jdbc;

    @Test
    void keepWhatADecisionReadSoThatItCanBeReplayed() {
        var walk = walk(Filings.leakingHeatExchanger());
        var triage = only(walk, "complaint-triage");
        var decided = triaged(triage.variables());
        assertThat(decided).containsEntry("severity", complaints.get(walk.reference()).classification().severity().name())
                .containsEntry("cause", complaints.get(walk.reference()).classification().cause().name());
        jdbc.sql("update complaint set narrative = 'The gas boiler exploded and a child was injured', channel = 'REGULATOR' where reference = ?")
                .param(walk.reference().value()).update();
        assertThat(triaged(Map.of("complaint", views.unmasked(walk.reference())))).isNotEqualTo(decided);
        assertThat(triaged(only(walk, "complaint-triage").variables())).isEqualTo(decided);
    }

    @Test
    void belongToADecisionOfTheHistory() {
        var walk = walk(Filings.leakingHeatExchanger());
        var triage = only(walk, "complaint-triage");
        var history = engine.getHistoryService().createHistoricDecisionInstanceQuery().decisionInstanceId(triage.decisionInstance()).singleResult();
        assertThat(history.getDecisionDefinitionKey()).isEqualTo("complaint-triage");
        assertThat(history.getEvaluationTime()).isEqualTo(Date.from(triage.at()));
        assertThat(facts.of(triage.decisionInstance())).contains(triage);
    }

    @Test
    void keepPersonalDataApartSoThatItCanBeErased() {
        var walk = walk(Filings.leakingHeatExchanger());
        var triage = only(walk, "complaint-triage");
        assertThat(triage.facts()).containsEntry("complaint.channel", "WEB").containsKeys("complaint.claim.amount", "complaint.earlierComplaints");
        assertThat(triage.personal()).containsEntry("complaint.narrative", Filings.leakingHeatExchanger().narrative())
                .containsKey("complaint.subject.technicalData");
        assertThat(triage.facts().toString()).doesNotContain("gasket");
        facts.erase(walk.reference());
        var erased = only(walk, "complaint-triage");
        assertThat(erased.facts()).isEqualTo(triage.facts());
        assertThat(erased.personal()).isNull();
        assertThatThrownBy(erased::variables).isInstanceOf(IllegalStateException.class).hasMessageContaining("erased");
        assertThat(jdbc.sql("select count(*) from decision_fact where reference = ? and row(decision_fact.*)::text ilike '%gasket%'")
                .param(walk.reference().value()).query(Long.class).single()).isZero();
    }

    @Test
    void includeTheAmountsOfAPlan() {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.everyRemedy());
        var approval = only(walk, "approval-authority");
        assertThat(approval.personal()).containsKeys("paymentAmount", "paymentCurrency", "order");
        var levels = engine.getDecisionService().evaluateDecisionByKey("approval-authority").variables(approval.variables()).evaluate();
        assertThat(levels).isNotEmpty();
        assertThat(engine.getRuntimeService().getVariable(walk.instance(), "approvalLevels"))
                .isEqualTo(levels.collectEntries(levels.get(0).keySet().iterator().next()));
    }

    private Map<String, Object> triaged(Map<String, Object> variables) {
        return engine.getDecisionService().evaluateDecisionByKey("complaint-triage").variables(variables).evaluate().getSingleResult().getEntryMap();
    }

    private ReadFacts only(Walk walk, String decision) {
        List<ReadFacts> read = facts.of(walk.reference()).stream().filter(one -> one.decision().equals(decision)).toList();
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
