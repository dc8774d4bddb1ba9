package io.redress.engine;

import io.redress.models.LiveModels;
import io.redress.models.ModelFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** What is live in the engine, read within the command that deploys. */
class EngineModels implements LiveModels {

    private final CommandContext command = Context.getCommandContext();

    @Override
    public Optional<ModelFile> process(String id) {
        return Optional.ofNullable(command.getProcessDefinitionManager().findLatestProcessDefinitionByKey(id)).map(this::file);
    }

    @Override
    public Optional<ModelFile> decision(String id) {
        return Optional.ofNullable(command.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(id)).map(this::file);
    }

    @Override
    public Optional<ModelFile> form(String id) {
        return Optional.ofNullable(command.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id)).map(this::file);
    }

    @Override
    public Optional<ModelFile> examples(String decision) {
        return Optional.ofNullable(command.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(decision))
                .flatMap(live -> file(live.getDeploymentId(), ModelFile.examplesOf(decision)));
    }

    /** Whoever deploys need not see every process to be told that one of them reads what goes. */
    @Override
    public List<ModelFile> diagrams() {
        var latest = new ProcessDefinitionQueryImpl();
        latest.latestVersion();
        var live = command.runWithoutAuthorization(() -> command.getProcessDefinitionManager().findProcessDefinitionsByQueryCriteria(latest, null));
        return live.stream().map(this::file).toList();
    }

    /** Groups that an administrator added; the analyst need not be allowed to read them. */
    @Override
    public Set<String> groups() {
        var groups = command.runWithoutAuthorization(() -> command.getReadOnlyIdentityProvider().createGroupQuery(command).list());
        return groups.stream().map(Group::getId).collect(Collectors.toSet());
    }

    private ModelFile file(ResourceDefinition definition) {
        return file(definition.getDeploymentId(), definition.getResourceName()).orElseThrow();
    }

    private Optional<ModelFile> file(String deployment, String name) {
        return Optional.ofNullable(command.getResourceManager().findResourceByDeploymentIdAndResourceName(deployment, name)).map(ModelGuard::file);
    }
}
