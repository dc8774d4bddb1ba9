package io.redress.procedure.submission;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import io.redress.correspondence.Letters;
import io.redress.identity.Groups;
import io.redress.procedure.AsSystem;
import io.redress.procedure.ProcessVariables;
import io.redress.procedure.TextFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Free texts that bypass the engine: from a form into the case file, and from there into later forms as if they were variables. */
@Component
class FreeTextAnswers {

    private final CaseAnswers answers;
    private final ComplaintViews views;
    private final Letters letters;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final AsSystem asSystem;

    FreeTextAnswers(CaseAnswers answers, ComplaintViews views, Letters letters, TaskService tasks, RuntimeService runtime, IdentityService identity,
            AsSystem asSystem) {
        this.answers = answers;
        this.views = views;
        this.letters = letters;
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.asSystem = asSystem;
    }

    /** Where in a case file the answers to a task belong; only tasks of a complaint have such a place, those of an analyst's own process may not. */
    Optional<CaseAnswers.Place> place(Task task) {
        var instance = asSystem.get(() ->
                runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult());
        return Optional.ofNullable(instance).filter(found -> Reference.isReference(found.getBusinessKey())).map(found ->
                new CaseAnswers.Place(new Reference(found.getBusinessKey()), found.getRootProcessInstanceId(), task.getId()));
    }

    void keep(CaseAnswers.Place place, String author, long entry, Set<String> words, Set<String> cleared) {
        answers.clear(place, author, cleared);
        answers.keep(place, author, entry, words);
    }

    /** What the conditions of a form are checked against besides the variables: the same, and the case file, whatever the user may read of it. */
    Map<String, Object> scope(CaseAnswers.Place place, Map<String, Object> variables) {
        var scope = known(place, variables);
        if (variables.containsKey(ProcessVariables.COMPLAINT)) {
            scope.put(ProcessVariables.COMPLAINT, views.unmasked(place.reference()));
        }
        return scope;
    }

    /** What the forms of a procedure can read besides its variables. */
    Map<String, Object> known(CaseAnswers.Place place, Map<String, Object> variables) {
        Map<String, Object> known = new LinkedHashMap<>(answers.latest(place.reference(), place.procedure()));
        if (variables.get(ProcessVariables.LETTER_ID) instanceof String id) {
            var letter = letters.get(UUID.fromString(id));
            known.put(TextFields.LETTER_SUBJECT, letter.subject());
            known.put(TextFields.UNDELIVERABLE_REASON, letter.reason());
        }
        return known;
    }

    /** The same for the user who opens the form, as far as this user may read it; the engine has already supplied the task's variables. */
    Map<String, Object> shown(String taskId, Collection<String> names) {
        var known = asSystem.get(() -> {
            var task = tasks.createTaskQuery().taskId(taskId).singleResult();
            return place(task).map(place -> known(place, tasks.getVariables(taskId, List.of(ProcessVariables.LETTER_ID)))).orElse(Map.of());
        });
        Map<String, Object> shown = new LinkedHashMap<>(known);
        shown.keySet().removeIf(name -> names != null && !names.contains(name));
        if (!mayReadPersonalData()) {
            shown.replaceAll((name, text) -> text == null ? null : ComplaintViews.MASK);
        }
        return shown;
    }

    /** Applies to the current user; the procedure itself may. */
    boolean mayReadPersonalData() {
        var reader = identity.getCurrentAuthentication();
        return reader == null || Groups.mayReadPersonalData(Optional.ofNullable(reader.getGroupIds()).orElse(List.of()));
    }
}
