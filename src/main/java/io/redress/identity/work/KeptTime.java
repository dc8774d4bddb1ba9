package io.redress.identity.work;

import java.util.List;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** A new version of a table that a person deploys keeps its history for as long as the version before, or longer. */
@Component
class KeptTime implements Deployer {

    private final HistoryFacts facts;
    private final Refusal refusal;

    KeptTime(HistoryFacts facts, Refusal refusal) {
        this.facts = facts;
        this.refusal = refusal;
    }

    /** The engine comes here for what it reads from the database, too. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew() && Asking.now().isPresent()) {
            decisions(deployment).forEach(decision -> refuseShorter(decision, facts.keptDaysOfDecision(decision.getKey(), deployment.getId())));
        }
    }

    private static List<DecisionDefinitionEntity> decisions(DeploymentEntity deployment) {
        var found = deployment.getDeployedArtifacts(DecisionDefinitionEntity.class);
        return found == null ? List.of() : found;
    }

    private void refuseShorter(DecisionDefinitionEntity decision, int daysBefore) {
        if (decision.getHistoryTimeToLive() != null && decision.getHistoryTimeToLive() < daysBefore) {
            throw refusal.badRequest("operation.historyIsKept", daysBefore);
        }
    }
}
