package io.redress.procedure.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.procedure.AsSystem;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** The answers to completed tasks, as the case file has them. */
@Component
class RecordedAnswers {

    /** The engine's id of the task, in the data of the timeline entry. */
    static final String TASK_ID = "taskId";

    /** A number is the same whatever type it had in Java. */
    private static final Comparator<JsonNode> SAME_TEXT = Comparator.comparing(JsonNode::asText);

    private final HistoryService history;
    private final IdentityService identity;
    private final AsSystem asSystem;
    private final CaseTimeline timeline;
    private final ObjectMapper json;

    RecordedAnswers(HistoryService history, IdentityService identity, AsSystem asSystem, CaseTimeline timeline, ObjectMapper json) {
        this.history = history;
        this.identity = identity;
        this.asSystem = asSystem;
        this.timeline = timeline;
        this.json = json;
    }

    /** Whether the authenticated user has completed this task with these answers. Answers of others are not compared: nobody may guess at them. */
    boolean hold(String taskId, Map<String, Object> answers) {
        var user = identity.getCurrentAuthentication();
        if (user == null) {
            return false;
        }
        JsonNode given = json.valueToTree(answers);
        return reference(taskId).stream().flatMap(reference -> timeline.of(reference).stream())
                .filter(entry -> entry.actor().equals(user.getUserId()) && taskId.equals(entry.data().path(TASK_ID).asText()))
                .anyMatch(entry -> given.equals(SAME_TEXT, entry.data().path("answers")));
    }

    private Optional<Reference> reference(String taskId) {
        return asSystem.get(() -> Optional.ofNullable(history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
                .map(HistoricTaskInstance::getProcessInstanceId)
                .map(id -> history.createHistoricProcessInstanceQuery().processInstanceId(id).singleResult())
                .map(HistoricProcessInstance::getBusinessKey)
                .filter(Reference::isReference).map(Reference::new));
    }
}
