package io.redress.procedure.submission;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import io.redress.correspondence.Letters;
import io.redress.identity.Groups;
import io.redress.procedure.OnOwnBehalf;
import io.redress.procedure.TextFields;
import io.redress.procedure.Variables;
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

/** The words that go past the engine: from a form into the case file, and from there into later forms as if they were variables. */
@Component
class AnswerTexts {

    private final CaseAnswers answers;
    private final Letters letters;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final OnOwnBehalf onOwnBehalf;

    AnswerTexts(CaseAnswers answers, Letters letters, TaskService tasks, RuntimeService runtime, IdentityService identity,
            OnOwnBehalf onOwnBehalf) {
        this.answers = answers;
        this.letters = letters;
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.onOwnBehalf = onOwnBehalf;
    }

    /** Where in a case file the answers to a task belong; only what belongs to a complaint has one, an analyst's own process may not. */
    Optional<CaseAnswers.Place> place(Task task) {
        var instance = onOwnBehalf.get(() ->
                runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult());
        return Optional.ofNullable(instance).filter(found -> Reference.isReference(found.getBusinessKey())).map(found ->
                new CaseAnswers.Place(new Reference(found.getBusinessKey()), found.getRootProcessInstanceId(), task.getId()));
    }

    void keep(CaseAnswers.Place place, String author, long entry, Set<String> words, Set<String> cleared) {
        answers.clear(place, author, cleared);
        answers.keep(place, author, entry, words);
    }

    /** What the forms of a procedure can read beside its variables. */
    Map<String, Object> known(CaseAnswers.Place place, Map<String, Object> variables) {
        Map<String, Object> known = new LinkedHashMap<>(answers.latest(place.reference(), place.procedure()));
        if (variables.get(Variables.LETTER_ID) instanceof String id) {
            var letter = letters.get(UUID.fromString(id));
            known.put(TextFields.LETTER_SUBJECT, letter.subject());
            known.put(TextFields.UNDELIVERABLE_REASON, letter.reason());
        }
        return known;
    }

    /** The same for a person before whom the form opens, as far as this person may read it; the engine has given the task's variables already. */
    Map<String, Object> shown(String taskId, Collection<String> names) {
        var known = onOwnBehalf.get(() -> {
            var task = tasks.createTaskQuery().taskId(taskId).singleResult();
            return place(task).map(place -> known(place, tasks.getVariables(taskId, List.of(Variables.LETTER_ID)))).orElse(Map.of());
        });
        Map<String, Object> shown = new LinkedHashMap<>(known);
        shown.keySet().removeIf(name -> names != null && !names.contains(name));
        if (!mayReadPersonalData()) {
            shown.replaceAll((name, text) -> text == null ? null : ComplaintViews.MASK);
        }
        return shown;
    }

    /** Whoever asks at this moment; the procedure itself may. */
    boolean mayReadPersonalData() {
        var reader = identity.getCurrentAuthentication();
        return reader == null || Groups.mayReadPersonalData(Optional.ofNullable(reader.getGroupIds()).orElse(List.of()));
    }
}
