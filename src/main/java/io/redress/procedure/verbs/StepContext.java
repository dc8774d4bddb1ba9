package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.Reference;
import io.redress.engine.Executions;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What every verb needs to know about the step that called it. */
final class StepContext {

    private StepContext() {}

    static Reference reference(DelegateExecution execution) {
        return new Reference(execution.getProcessBusinessKey());
    }

    /** Where the texts of this step are stored. */
    static CaseAnswers.Place place(DelegateExecution execution) {
        return new CaseAnswers.Place(reference(execution), Executions.rootInstance(execution), null);
    }

    /** The user who moved the procedure, or the procedure itself. */
    static String actor(DelegateExecution execution) {
        var person = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return person == null ? CaseEntry.PROCEDURE : person.getUserId();
    }

    /** The same for every retry of a step, but different each time that the step is reached. */
    static String stepKey(DelegateExecution execution) {
        return execution.getProcessInstanceId() + ":" + execution.getCurrentActivityId() + ":"
                + Executions.currentJob().orElseGet(execution::getActivityInstanceId);
    }

    /** @throws IllegalArgumentException if the variable is missing or no code of this type */
    static <E extends Enum<E>> E required(DelegateExecution execution, String variable, Class<E> type) {
        var code = text(execution, variable);
        return Stream.of(type.getEnumConstants()).filter(known -> known.name().equals(code)).findFirst().orElseThrow(() ->
                new IllegalArgumentException(variable + " is " + code + "; wanted is one of " + List.of(type.getEnumConstants())));
    }

    static List<String> texts(DelegateExecution execution, String variable) {
        return execution.getVariable(variable) instanceof Collection<?> values ? values.stream().map(String::valueOf).toList() : List.of();
    }

    static String text(DelegateExecution execution, String variable) {
        var value = execution.getVariable(variable);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
