package io.redress.procedure.submission;

import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's task service, where completing a task means answering its form and a note goes into the case file, whichever client is used. */
class GuardedTaskService extends TaskServiceImpl {

    private final ObjectProvider<Submissions> submissions;
    private final ObjectProvider<CaseNotes> notes;
    private final ObjectProvider<TransactionTemplate> transaction;

    GuardedTaskService(ObjectProvider<Submissions> submissions, ObjectProvider<CaseNotes> notes, ObjectProvider<TransactionTemplate> transaction) {
        this.submissions = submissions;
        this.notes = notes;
        this.transaction = transaction;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        answered(taskId, variables, answers -> {
            super.complete(taskId, answers);
            return null;
        });
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return answered(taskId, variables, answers -> super.completeWithVariablesInReturn(taskId, answers, deserializeValues));
    }

    /** The engine returns what it has stored; the author of the note sees it as it was written. */
    @Override
    public Comment createComment(String taskId, String processInstance, String message) {
        return notes.getObject().asWritten((CommentEntity) super.createComment(taskId, processInstance, message), message);
    }

    /** Users may complete only tasks that ask nothing: answers come with the form. */
    private <T> T answered(String taskId, Map<String, Object> variables, Function<Map<String, Object>, T> complete) {
        submissions.getObject().refuseBesideTheForm(variables);
        try {
            return transaction.getObject().execute(status -> complete.apply(submissions.getObject().take(taskId, variables)));
        } catch (RuntimeException e) {
            throw submissions.getObject().reason(taskId, variables, e);
        }
    }
}
