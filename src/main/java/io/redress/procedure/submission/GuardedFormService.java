package io.redress.procedure.submission;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's form service: submitted task forms are validated against the form, and submitting the start form opens a case file. */
class GuardedFormService extends FormServiceImpl {

    private final ObjectProvider<Submissions> submissions;
    private final ObjectProvider<RecordedComplaints> recorded;
    private final ObjectProvider<TransactionTemplate> transaction;

    GuardedFormService(ObjectProvider<Submissions> submissions, ObjectProvider<RecordedComplaints> recorded,
            ObjectProvider<TransactionTemplate> transaction) {
        this.submissions = submissions;
        this.recorded = recorded;
        this.transaction = transaction;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        answered(taskId, properties, answers -> {
            super.submitTaskForm(taskId, answers);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return answered(taskId, properties, answers -> super.submitTaskFormWithVariablesInReturn(taskId, answers, deserializeValues));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, String businessKey, Map<String, Object> properties) {
        if (!recorded.getObject().startsWith(processDefinitionId)) {
            submissions.getObject().takeStart(processDefinitionId, properties);
            return super.submitStartForm(processDefinitionId, businessKey, properties);
        }
        var recorder = recorded.getObject().recorder();
        return transaction.getObject().execute(status ->
                recorded.getObject().open(submissions.getObject().takeStart(processDefinitionId, properties), recorder));
    }

    /** Forms find the texts of the case file under the names of their fields, although no variable holds them. */
    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
        var variables = super.getTaskFormVariables(taskId, names, deserializeValues);
        submissions.getObject().shown(taskId, names).forEach((name, text) -> variables.putValueTyped(name, PlainValues.typed(text)));
        return variables;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    private <T> T answered(String taskId, Map<String, Object> variables, Function<Map<String, Object>, T> submit) {
        try {
            return transaction.getObject().execute(status -> submit.apply(submissions.getObject().take(taskId, variables)));
        } catch (RuntimeException e) {
            throw submissions.getObject().reason(taskId, variables, e);
        }
    }
}
