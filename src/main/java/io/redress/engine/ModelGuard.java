package io.redress.engine;

import io.redress.models.LiveModels;
import io.redress.models.ModelCheck;
import io.redress.models.ModelFile;
import io.redress.models.ProblemWords;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Refuses a deployment whose models contain anything that is not allowed, before the engine parses them and however they are deployed. Models
 * that are already in the database are let through: they fail where they would run.
 */
@Component
class ModelGuard implements Deployer {

    private final ModelCheck check;
    private final ProblemWords words;

    ModelGuard(ModelCheck check, ProblemWords words) {
        this.check = check;
        this.words = words;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var problems = check.problems(files(deployment), live());
        if (!problems.isEmpty()) {
            throw new BadUserRequestException(words.of(problems, LocaleContextHolder.getLocale()));
        }
    }

    private static List<ModelFile> files(DeploymentEntity deployment) {
        return deployment.getResources().values().stream().filter(file -> !file.isGenerated()).map(ModelGuard::file).toList();
    }

    private static ModelFile file(ResourceEntity file) {
        return new ModelFile(file.getName(), file.getBytes());
    }

    /** Changes by users are compared with what is live; an upgrade of the application was checked in its repository. */
    private static LiveModels live() {
        return Context.getCommandContext().getAuthentication() == null ? LiveModels.NONE : ModelGuard::newest;
    }

    private static Optional<ModelFile> newest(String process) {
        var command = Context.getCommandContext();
        return Optional.ofNullable(command.getProcessDefinitionManager().findLatestProcessDefinitionByKey(process))
                .map(live -> command.getResourceManager().findResourceByDeploymentIdAndResourceName(live.getDeploymentId(), live.getResourceName()))
                .map(ModelGuard::file);
    }
}
