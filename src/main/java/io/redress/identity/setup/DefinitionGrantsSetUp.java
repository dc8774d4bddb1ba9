package io.redress.identity.setup;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Grants for processes that were deployed before this release; those deployed from now on get theirs with the deployment. */
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
