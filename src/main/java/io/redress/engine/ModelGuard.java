package io.redress.engine;

import io.redress.models.ModelCheck;
import io.redress.models.ModelFile;
import io.redress.models.Problem;
import io.redress.models.ProblemWords;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Refuses a deployment whose models contain anything that is not allowed, before the engine parses them and however they are deployed. Models
 * that are already in the database are let through: they fail where they would run.
 */
@Component
class ModelGuard implements Deployer {

    private static final Logger LOG = LoggerFactory.getLogger(ModelGuard.class);

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
        var problems = problems(files(deployment));
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new BadUserRequestException(words.of(problems, LocaleContextHolder.getLocale()));
        }
        problems.forEach(warning -> LOG.warn("Deployed with a warning: {}", words.of(warning, Locale.ENGLISH)));
    }

    private static List<ModelFile> files(DeploymentEntity deployment) {
        return deployment.getResources().values().stream().filter(file -> !file.isGenerated()).map(ModelGuard::file).toList();
    }

    static ModelFile file(ResourceEntity file) {
        return new ModelFile(file.getName(), file.getBytes());
    }

    /** Changes by users are compared with what is live; an upgrade of the application was checked in its repository. */
    private List<Problem> problems(List<ModelFile> files) {
        return Context.getCommandContext().getAuthentication() == null ? check.dangers(files) : check.problems(files, new EngineModels());
    }
}
