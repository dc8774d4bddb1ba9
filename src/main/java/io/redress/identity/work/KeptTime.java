package io.redress.identity.work;

import java.util.List;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;
import org.springframework.stereotype.Component;

/** A new version that a person deploys keeps the history for as long as the version before, or longer. */
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
            var id = deployment.getId();
            artifacts(deployment, ProcessDefinitionEntity.class)
                    .forEach(process -> refuseShorter(process, process.getHistoryTimeToLive(), facts.keptDaysOfProcess(process.getKey(), id)));
            artifacts(deployment, DecisionDefinitionEntity.class)
                    .forEach(decision -> refuseShorter(decision, decision.getHistoryTimeToLive(), facts.keptDaysOfDecision(decision.getKey(), id)));
        }
    }

    private static <T> Iterable<T> artifacts(DeploymentEntity deployment, Class<T> type) {
        var found = deployment.getDeployedArtifacts(type);
        return found == null ? List.of() : found;
    }

    private void refuseShorter(ResourceDefinitionEntity<?> definition, Integer days, int daysBefore) {
        if (days != null && days < daysBefore) {
            throw refusal.badRequest("history.versionShortens", definition.getKey(), days, daysBefore);
        }
    }
}
