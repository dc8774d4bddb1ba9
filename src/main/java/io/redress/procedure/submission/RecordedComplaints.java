package io.redress.procedure.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.Filing;
import io.redress.procedure.ComplaintProcedure;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Complaints that staff record in Tasklist: the start form's answers become the same complete case file as a call of the web API. */
@Component
class RecordedComplaints {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final ComplaintProcedure procedure;
    private final ObjectMapper json;

    RecordedComplaints(RepositoryService repository, RuntimeService runtime, IdentityService identity, AuthorizationService authorizations,
            ComplaintProcedure procedure, ObjectMapper json) {
        this.repository = repository;
        this.runtime = runtime;
        this.identity = identity;
        this.authorizations = authorizations;
        this.procedure = procedure;
        this.json = json;
    }

    boolean startsWith(String processDefinitionId) {
        return ComplaintProcedure.KEY.equals(repository.getProcessDefinition(processDefinitionId).getKey());
    }

    ProcessInstance open(Map<String, Object> answers, String recorder) {
        try {
            var complaint = procedure.receive(json.convertValue(answers, Filing.class), List.of(), recorder);
            var begun = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(complaint.reference().value(), ComplaintProcedure.KEY)
                    .singleResult();
            return begun == null ? pendingInstance(complaint.reference().value()) : begun;
        } catch (ConstraintViolationException e) {
            throw new SubmissionRefusedException(e.getConstraintViolations().stream().map(RecordedComplaints::words).collect(Collectors.joining("\n")));
        }
    }

    /** The complaint has been received and its procedure begins later; the client gets the reference in place of an instance id. */
    private static ProcessInstance pendingInstance(String reference) {
        var instance = new ExecutionEntity();
        instance.setId(reference);
        instance.setBusinessKey(reference);
        return instance;
    }

    /**
     * The user who records the complaint, null if there is no authenticated user.
     *
     * @throws AuthorizationException if that user may not start the procedure
     */
    String recorder() {
        var recorder = identity.getCurrentAuthentication();
        if (recorder == null) {
            return null;
        }
        if (!authorizations.isUserAuthorized(recorder.getUserId(), recorder.getGroupIds(), Permissions.CREATE_INSTANCE,
                Resources.PROCESS_DEFINITION, ComplaintProcedure.KEY)) {
            throw new AuthorizationException(recorder.getUserId(), Permissions.CREATE_INSTANCE.getName(), "PROCESS_DEFINITION",
                    ComplaintProcedure.KEY);
        }
        return recorder.getUserId();
    }

    private static String words(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
