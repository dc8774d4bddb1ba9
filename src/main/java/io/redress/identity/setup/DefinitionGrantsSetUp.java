package io.redress.identity.setup;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates grants for processes deployed before this release; later deployments create their own. */
@Component
@Order(4)
class DefinitionGrantsSetUp implements SetUp {

    private final RepositoryService repository;
    private final DefinitionGrants grants;

    DefinitionGrantsSetUp(RepositoryService repository, AuthorizationService authorizations) {
        this.repository = repository;
        this.grants = new DefinitionGrants(authorizations);
    }

    @Override
    public void run() {
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(definition -> {
            var deployed = ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definition.getId());
            grants.apply(definition.getKey(), Audience.of((ProcessDefinitionEntity) deployed));
        });
    }
}
