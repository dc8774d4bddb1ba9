package io.redress.procedure.submission;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.CompanyDays;
import io.redress.engine.EngineCommands;
import io.redress.forms.FormSchema;
import io.redress.procedure.AsSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Validates what a client submits for a task against the deployed form, and stores the answers in the case file. */
@Component
class Submissions {

    private final TaskService tasks;
    private final FormService forms;
    private final FreeTextAnswers texts;
    private final IdentityService identity;
    private final AsSystem asSystem;
    private final CaseTimeline timeline;
    private final RecordedAnswers recorded;
    private final CompanyDays days;
    private final MessageSource messages;

    Submissions(TaskService tasks, FormService forms, FreeTextAnswers texts,
            IdentityService identity, AsSystem asSystem, CaseTimeline timeline, RecordedAnswers recorded, CompanyDays days,
            MessageSource messages) {
        this.tasks = tasks;
        this.forms = forms;
        this.texts = texts;
        this.identity = identity;
        this.asSystem = asSystem;
        this.timeline = timeline;
        this.recorded = recorded;
        this.days = days;
        this.messages = messages;
    }

    /**
     * Takes the answers to a task.
     *
     * @return the answers as variables for the engine, with null for each variable that these answers clear; free text is not among them, it is
     * stored in the case file
     * @throws SubmissionRefusedException if the form does not allow them
     * @throws TaskNotFound if the task is already completed, or not visible to the user
     */
    Map<String, Object> take(String taskId, Map<String, Object> sent) {
        var task = Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult())
                .orElseThrow(this::gone);
        var variables = PlainValues.copy(sent);
        var answers = PlainValues.of(variables);
        var place = texts.place(task);
        if (task.getCamundaFormRef() != null) {
            var form = form(task);
            var cleared = hold(form, task, place, answers);
            cleared.forEach(name -> variables.put(name, null));
            place.ifPresent(at -> {
                var words = form.freeText(answers);
                texts.keep(at, actor(), file(task, at, answers), words, cleared);
                words.forEach(variables::remove);
            });
        } else {
            refuseUnasked(answers);
            place.ifPresent(at -> file(task, at, answers));
        }
        return variables;
    }

    private FormSchema form(Task task) {
        return FormSchema.parse(read(forms.getDeployedTaskForm(task.getId())), LocaleContextHolder.getLocale(), days.clock());
    }

    /** @throws SubmissionRefusedException if a user sends answers other than by submitting the form */
    void refuseBesideTheForm(Map<String, Object> sent) {
        if (sent != null && !sent.isEmpty() && isFromAPerson()) {
            throw new SubmissionRefusedException(messages.getMessage("submission.byFormOnly", null, LocaleContextHolder.getLocale()));
        }
    }

    /** A user who is not shown one of our forms is asked nothing: anything submitted could set any variable of the process. */
    private void refuseUnasked(Map<String, Object> answers) {
        if (!answers.isEmpty() && isFromAPerson()) {
            throw new SubmissionRefusedException(messages.getMessage("submission.unasked",
                    new Object[] {String.join(", ", new TreeSet<>(answers.keySet()))}, LocaleContextHolder.getLocale()));
        }
    }

    /** Otherwise the answers come from a step of the procedure itself, such as a verb, or from our own code acting for the user. */
    private boolean isFromAPerson() {
        return identity.getCurrentAuthentication() != null && !EngineCommands.isRunning();
    }

    /**
     * The error to report to a user whose answers failed: if the task has been completed meanwhile, only that; a user who had completed it with the
     * same answers learns that they are on record.
     */
    RuntimeException reason(String taskId, Map<String, Object> sent, RuntimeException failure) {
        if (asSystem.get(() -> tasks.createTaskQuery().taskId(taskId).count() > 0)) {
            return failure;
        }
        if (recorded.hold(taskId, PlainValues.of(PlainValues.copy(sent)))) {
            return new TaskNotFound(messages.getMessage("submission.onRecord", null, LocaleContextHolder.getLocale()));
        }
        return failure instanceof TaskNotFound ? failure : gone();
    }

    private TaskNotFound gone() {
        return new TaskNotFound(messages.getMessage("submission.gone", null, LocaleContextHolder.getLocale()));
    }

    /** Variables that the answers clear. */
    private Set<String> hold(FormSchema form, Task task, Optional<CaseAnswers.Place> place, Map<String, Object> answers) {
        var scope = asSystem.get(() -> tasks.getVariables(task.getId()));
        place.ifPresent(at -> scope.putAll(texts.scope(at, scope)));
        var errors = form.check(answers, scope);
        if (!errors.isEmpty()) {
            throw new SubmissionRefusedException(errors);
        }
        return form.variablesToClear(answers, scope);
    }

    /** @throws SubmissionRefusedException if the start form does not allow the answers, or there is no start form and a user sends some */
    Map<String, Object> takeStart(String processDefinitionId, Map<String, Object> sent) {
        var answers = PlainValues.of(sent == null ? Map.of() : sent);
        if (forms.getStartFormData(processDefinitionId).getCamundaFormRef() == null) {
            refuseUnasked(answers);
            return answers;
        }
        var form = FormSchema.parse(read(forms.getDeployedStartForm(processDefinitionId)), LocaleContextHolder.getLocale(), days.clock());
        var errors = form.check(answers, Map.of());
        if (!errors.isEmpty()) {
            throw new SubmissionRefusedException(errors);
        }
        return answers;
    }

    private long file(Task task, CaseAnswers.Place place, Map<String, Object> answers) {
        return timeline.record(place.reference(), actor(), "ANSWERED", Map.of(
                "task", task.getTaskDefinitionKey(), RecordedAnswers.TASK_ID, task.getId(), "form", formOf(task), "answers", answers));
    }

    private String actor() {
        var who = identity.getCurrentAuthentication();
        return who == null ? CaseEntry.PROCEDURE : who.getUserId();
    }

    /** Texts of the case file that a form shows as if they were variables, for users who may read the task. */
    Map<String, Object> shown(String taskId, Collection<String> names) {
        return texts.shown(taskId, names);
    }

    private static String formOf(Task task) {
        return task.getCamundaFormRef() == null ? "" : task.getCamundaFormRef().getKey();
    }

    private static String read(InputStream form) {
        try (form) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A deployed form cannot be read", e);
        }
    }
}
