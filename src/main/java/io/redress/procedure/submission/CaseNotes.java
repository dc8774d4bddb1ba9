package io.redress.procedure.submission;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import io.redress.engine.query.InstanceQueries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes on tasks bypass the engine, as answers do: they are entries of the case file, and the engine stores which one. */
@Component
class CaseNotes {

    private static final String POINTER = "case-entry ";

    private final CaseTimeline timeline;
    private final FreeTextAnswers texts;
    private final InstanceQueries instances;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    CaseNotes(CaseTimeline timeline, FreeTextAnswers texts, InstanceQueries instances, JdbcClient jdbc, MessageSource messages) {
        this.timeline = timeline;
        this.texts = texts;
        this.instances = instances;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Place(String instance, Reference reference, String step) {}

    /**
     * Stores the note in the case file and replaces its text with a pointer to the entry. It belongs to the case of its task, whatever instance the
     * caller named.
     *
     * @throws NoteRefusedException if that is not a complaint: there is no case file that could store it
     */
    void keep(CommentEntity note) {
        var place = place(note).orElseThrow(() -> new NoteRefusedException(messages.getMessage("submission.noteOnNoComplaint", null,
                LocaleContextHolder.getLocale())));
        var author = note.getUserId() == null ? CaseEntry.PROCEDURE : note.getUserId();
        var pointer = POINTER + timeline.record(place.reference(), author, "NOTE", data(note, place));
        note.setProcessInstanceId(note.getProcessInstanceId() == null ? null : place.instance());
        note.setMessage(pointer);
        note.setFullMessage(pointer);
    }

    private Optional<Place> place(CommentEntity note) {
        return instances.place(note.getTaskId(), note.getProcessInstanceId()).filter(place -> isComplaint(place.businessKey()))
                .map(place -> new Place(place.instance(), new Reference(place.businessKey()), place.task()));
    }

    private boolean isComplaint(String businessKey) {
        return Reference.isReference(businessKey)
                && jdbc.sql("select exists (select 1 from complaint where reference = ?)").param(businessKey).query(Boolean.class).single();
    }

    private static Map<String, Object> data(CommentEntity note, Place place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", note.getFullMessage());
        if (place.step() != null) {
            data.put("task", place.step());
        }
        return data;
    }

    /**
     * Copies of what the engine read, with the texts of the case file for those who may read them; copies, because the engine would save changes to
     * the entities it has read.
     */
    List<CommentEntity> told(List<CommentEntity> notes) {
        var entries = timeline.entries(notes.stream().filter(CaseNotes::isPointer).map(CaseNotes::entry).toList());
        return notes.stream().map(note -> isPointer(note) ? withText(note, text(entries.get(entry(note)))) : note).toList();
    }

    CommentEntity asWritten(CommentEntity note, String text) {
        return withText(note, text);
    }

    private String text(CaseEntry entry) {
        return entry == null || !texts.mayReadPersonalData() ? ComplaintViews.MASK : entry.data().path("text").asText();
    }

    private static boolean isPointer(CommentEntity note) {
        return CommentEntity.TYPE_COMMENT.equals(note.getType()) && note.getMessage() != null && note.getMessage().startsWith(POINTER);
    }

    private static Long entry(CommentEntity note) {
        return Long.valueOf(note.getMessage().substring(POINTER.length()));
    }

    private static CommentEntity withText(CommentEntity note, String text) {
        var told = new CommentEntity();
        told.setId(note.getId());
        told.setRevision(note.getRevision());
        told.setType(note.getType());
        told.setAction(note.getAction());
        told.setUserId(note.getUserId());
        told.setTime(note.getTime());
        told.setTaskId(note.getTaskId());
        told.setProcessInstanceId(note.getProcessInstanceId());
        told.setRootProcessInstanceId(note.getRootProcessInstanceId());
        told.setRemovalTime(note.getRemovalTime());
        told.setTenantId(note.getTenantId());
        told.setMessage(told.toEventMessage(text));
        told.setFullMessage(text);
        return told;
    }
}
