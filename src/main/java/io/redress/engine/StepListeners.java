package io.redress.engine;

import io.redress.engine.StepListener.Kind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Adds the {@link StepListener}s and {@link TaskAssignmentListener}s to every model that the engine reads. */
class StepListeners extends AbstractBpmnParseListener {

    private final ObjectProvider<StepListener> steps;
    private final ObjectProvider<TaskAssignmentListener> assignments;

    StepListeners(ObjectProvider<StepListener> steps, ObjectProvider<TaskAssignmentListener> assignments) {
        this.steps = steps;
        this.assignments = assignments;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        add(Kind.USER_TASK, element, activity);
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, (TaskListener) this::assigned);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        add(Kind.SERVICE_TASK, element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        add(Kind.RECEIVE_TASK, element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        add(Kind.CALL_ACTIVITY, element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        add(Kind.SUB_PROCESS, element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        add(Kind.END_EVENT, element, activity);
    }

    private void add(Kind kind, Element element, ActivityImpl activity) {
        var properties = ExtensionProperties.of(element);
        steps.orderedStream().flatMap(listener -> listener.onStart(kind, properties).stream()).forEach(action ->
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) action::begin));
    }

    /** The first assignment, by the procedure itself, is none that a user made. */
    private void assigned(DelegateTask task) {
        var user = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        var entity = (TaskEntity) task;
        if (user != null && user.getUserId() != null && entity.getRevision() > 0) {
            var before = entity.getPropertyChanges().get(TaskEntity.ASSIGNEE).getOrgValueString();
            assignments.orderedStream().forEach(listener -> listener.assigned(task, before, user.getUserId()));
        }
    }
}
