package io.redress.procedure;

import io.redress.complaint.PersonalData;
import io.redress.complaint.Reference;
import io.redress.engine.query.FailedJob;
import io.redress.engine.query.FailedJobQueries;
import io.redress.engine.query.InstanceQueries;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Reads {@link FailedStep}s: the engine's failed jobs with the reasons that are stored with the case. */
@Component
class FailedStepRows {

    private static final int LONGEST = 400;

    private static final String POST_LETTER = "UserTask_PostLetter";

    private final FailedJobQueries failed;
    private final InstanceQueries instances;
    private final StepFailures failures;
    private final RepositoryService repository;
    private final AsSystem asSystem;

    FailedStepRows(FailedJobQueries failed, InstanceQueries instances, StepFailures failures, RepositoryService repository, AsSystem asSystem) {
        this.failed = failed;
        this.instances = instances;
        this.failures = failures;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    List<FailedStep> jobs(int most) {
        return steps(failed.first(most, ProcessVariables.LETTER_ID));
    }

    List<FailedStep> jobs(Collection<Reference> references) {
        return steps(failed.of(values(references), ProcessVariables.LETTER_ID));
    }

    Set<UUID> toPost(Collection<Reference> references) {
        return instances.variableWhereOpen(POST_LETTER, ProcessVariables.LETTER_ID, values(references)).stream().map(FailedStepRows::letter)
                .collect(Collectors.toSet());
    }

    private static Set<String> values(Collection<Reference> references) {
        return references.stream().map(Reference::value).collect(Collectors.toSet());
    }

    List<FailedStep> incidents(int most) {
        return steps(failed.incidents(most));
    }

    private List<FailedStep> steps(List<FailedJob> jobs) {
        var reasons = failures.reasons(jobs.stream().map(FailedJob::id).filter(Objects::nonNull).toList());
        return jobs.stream().map(job -> step(job, reasons.getOrDefault(String.valueOf(job.id()), job.message()))).toList();
    }

    private FailedStep step(FailedJob job, String reason) {
        return new FailedStep(job.id(), reference(job.businessKey()), job.process(), job.activity(),
                new FailedStep.Names(job.processName(), name(job.definition(), job.activity())), words(reason), job.since(), job.retries(),
                job.retries() > 0 ? job.due() : null, letter(job.variable()));
    }

    private String name(String definition, String step) {
        if (definition == null || step == null) {
            return step;
        }
        return Optional.ofNullable(asSystem.get(() -> repository.getBpmnModelInstance(definition)).<FlowElement>getModelElementById(step))
                .map(FlowElement::getName).orElse(step);
    }

    private static String words(String failure) {
        var masked = PersonalData.masked(failure);
        return masked == null || masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
    }

    private static Reference reference(String businessKey) {
        return Reference.isReference(businessKey) ? new Reference(businessKey) : null;
    }

    private static UUID letter(String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
