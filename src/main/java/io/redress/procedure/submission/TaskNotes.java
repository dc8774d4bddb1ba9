package io.redress.procedure.submission;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Event;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's access to its comment table: every read and write of a note passes through here, and so through the case file. */
class TaskNotes extends CommentManager {

    private final ObjectProvider<CaseNotes> notes;

    TaskNotes(ObjectProvider<CaseNotes> notes) {
        this.notes = notes;
    }

    @Override
    public void insert(DbEntity row) {
        if (row instanceof CommentEntity note && CommentEntity.TYPE_COMMENT.equals(note.getType())) {
            notes.getObject().keep(note);
        }
        super.insert(row);
    }

    @Override
    public List<Comment> findCommentsByTaskId(String taskId) {
        return told(super.findCommentsByTaskId(taskId));
    }

    @Override
    public List<Comment> findCommentsByProcessInstanceId(String processInstanceId) {
        return told(super.findCommentsByProcessInstanceId(processInstanceId));
    }

    @Override
    public List<Event> findEventsByTaskId(String taskId) {
        return told(super.findEventsByTaskId(taskId));
    }

    @Override
    public CommentEntity findCommentByTaskIdAndCommentId(String taskId, String commentId) {
        return told(super.findCommentByTaskIdAndCommentId(taskId, commentId));
    }

    @Override
    public CommentEntity findCommentByProcessInstanceIdAndCommentId(String processInstanceId, String commentId) {
        return told(super.findCommentByProcessInstanceIdAndCommentId(processInstanceId, commentId));
    }

    private CommentEntity told(CommentEntity note) {
        return note == null ? null : notes.getObject().told(List.of(note)).get(0);
    }

    /** The engine uses one class for both notes and events. */
    private <T> List<T> told(List<T> read) {
        var rows = read.stream().map(CommentEntity.class::cast).toList();
        @SuppressWarnings("unchecked")
        var told = (List<T>) notes.getObject().told(rows).stream().collect(Collectors.toList());
        return told;
    }
}
