package io.redress.procedure;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import io.redress.engine.ExtensionProperties;
import io.redress.engine.StepListener;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Writes the status given in a step's property {@code complaintStatus} to the case file when the step is reached. */
@Component
class CaseStatus implements StepListener {

    private static final String PROPERTY = "complaintStatus";

    private final Complaints complaints;

    CaseStatus(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Optional<Action> onStart(Kind kind, ExtensionProperties properties) {
        return properties.value(PROPERTY).map(Status::valueOf).map(status -> execution -> enter(execution, status));
    }

    private void enter(DelegateExecution execution, Status status) {
        complaints.progressTo(new Reference(execution.getProcessBusinessKey()), status, CaseEntry.PROCEDURE);
    }
}
