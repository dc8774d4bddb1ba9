package io.redress.procedure;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import io.redress.identity.ExtensionProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Writes the status given in a step's property {@code complaintStatus} to the case file when the step is reached. */
class CaseStatus extends AbstractBpmnParseListener {

    private static final String PROPERTY = "complaintStatus";

    private final Complaints complaints;

    CaseStatus(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(element, activity);
    }

    private void follow(Element element, ActivityImpl activity) {
        var status = ExtensionProperties.of(element).value(PROPERTY).orElse(null);
        if (status != null) {
            var reached = Status.valueOf(status);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> enter(execution, reached));
        }
    }

    private void enter(DelegateExecution execution, Status status) {
        complaints.progressTo(new Reference(execution.getProcessBusinessKey()), status, CaseEntry.PROCEDURE);
    }
}
