package io.redress.procedure.submission;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.CompanyDays;
import io.redress.procedure.OnOwnBehalf;
import io.redress.procedure.forms.FormSchema;
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
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Holds what a client sends for a task against the deployed form, and files the answers in the case file. */
@Component
class Submissions {

    private final TaskService tasks;
    private final FormService forms;
    private final AnswerTexts texts;
    private final IdentityService identity;
    private final OnOwnBehalf onOwnBehalf;
    private final CaseTimeline timeline;
    private final CompanyDays days;
    private final MessageSource messages;

    Submissions(TaskService tasks, FormService forms, AnswerTexts texts,
            IdentityService identity, OnOwnBehalf onOwnBehalf, CaseTimeline timeline, CompanyDays days,
            MessageSource messages) {
        this.tasks = tasks;
        this.forms = forms;
        this.texts = texts;
        this.identity = identity;
        this.onOwnBehalf = onOwnBehalf;
        this.timeline = timeline;
        this.days = days;
        this.messages = messages;
    }

    /**
     * Takes the answers to a task.
     *
     * @return the answers as variables for the engine, with null for each variable that these answers make void; what people wrote in
     *     words of their own is not among them, it stands in the case file
     * @throws SubmissionRefused where the form does not allow them
     * @throws TaskGone where the task is done already, or the person does not see it
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

    /** @throws SubmissionRefused where a person sends answers another way than by submitting the form */
    void refuseBesideTheForm(Map<String, Object> sent) {
        if (sent != null && !sent.isEmpty() && isFromAPerson()) {
            throw new SubmissionRefused(messages.getMessage("submission.byFormOnly", null, LocaleContextHolder.getLocale()));
        }
    }

    /** A person who has no form of ours before them is asked nothing: whatever they send would set any variable of the process. */
    private void refuseUnasked(Map<String, Object> answers) {
        if (!answers.isEmpty() && isFromAPerson()) {
            throw new SubmissionRefused(messages.getMessage("submission.unasked",
                    new Object[] {String.join(", ", new TreeSet<>(answers.keySet()))}, LocaleContextHolder.getLocale()));
        }
    }

    /** Otherwise a step of the procedure itself answers, such as a verb, or code of ours that has taken the person's place. */
    private boolean isFromAPerson() {
        return identity.getCurrentAuthentication() != null && Context.getCommandContext() == null;
    }

    /** What to tell somebody whose answers failed: where a colleague has finished the task meanwhile, that and nothing else. */
    RuntimeException reason(String taskId, RuntimeException failure) {
        var open = onOwnBehalf.get(() -> tasks.createTaskQuery().taskId(taskId).count() > 0);
        return open || failure instanceof TaskGone ? failure : gone();
    }

    private TaskGone gone() {
        return new TaskGone(messages.getMessage("submission.gone", null, LocaleContextHolder.getLocale()));
    }

    /** Variables that the answers make void. */
    private Set<String> hold(FormSchema form, Task task, Optional<CaseAnswers.Place> place, Map<String, Object> answers) {
        var scope = onOwnBehalf.get(() -> tasks.getVariables(task.getId()));
        place.ifPresent(at -> scope.putAll(texts.known(at, scope)));
        var errors = form.check(answers, scope);
        if (!errors.isEmpty()) {
            throw new SubmissionRefused(errors);
        }
        return form.variablesToClear(answers, scope);
    }

    /** @throws SubmissionRefused where the start form does not allow the answers, or there is none and a person sends some */
    Map<String, Object> takeStart(String processDefinitionId, Map<String, Object> sent) {
        var answers = PlainValues.of(sent == null ? Map.of() : sent);
        if (forms.getStartFormData(processDefinitionId).getCamundaFormRef() == null) {
            refuseUnasked(answers);
            return answers;
        }
        var form = FormSchema.parse(read(forms.getDeployedStartForm(processDefinitionId)), LocaleContextHolder.getLocale(), days.clock());
        var errors = form.check(answers, Map.of());
        if (!errors.isEmpty()) {
            throw new SubmissionRefused(errors);
        }
        return answers;
    }

    private long file(Task task, CaseAnswers.Place place, Map<String, Object> answers) {
        return timeline.record(place.reference(), actor(), "ANSWERED", Map.of(
                "task", task.getTaskDefinitionKey(), "form", formOf(task), "answers", answers));
    }

    private String actor() {
        var who = identity.getCurrentAuthentication();
        return who == null ? CaseEntry.PROCEDURE : who.getUserId();
    }

    /** Words of the case file that a form shows as if they were variables, to whoever may read the task. */
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
