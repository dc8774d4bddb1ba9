package io.redress.identity.work;

import io.redress.engine.query.DefinitionQueries;
import java.util.List;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** A new version of a decision table that a user deploys must not have a shorter history time to live than the previous version. */
@Component
class TimeToLiveCheck implements Deployer {

    private final DefinitionQueries definitions;
    private final RefusalExceptions refusal;

    TimeToLiveCheck(DefinitionQueries definitions, RefusalExceptions refusal) {
        this.definitions = definitions;
        this.refusal = refusal;
    }

    /** The engine also calls this for deployments that it loads from the database. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew() && CommandUser.now().isPresent()) {
            decisions(deployment).forEach(decision -> refuseShorter(decision, definitions.timeToLiveOfDecision(decision.getKey(), deployment.getId())));
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
