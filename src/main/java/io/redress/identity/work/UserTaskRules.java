package io.redress.identity.work;

import io.redress.engine.ExtensionProperties;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Adds the listeners to every user task of every model, so that no model can omit them. */
class UserTaskRules extends AbstractBpmnParseListener {

    private final TaskListener assignment;
    private final TaskListener completion;

    UserTaskRules(AssignmentListener assignment, CompletionListener completion) {
        this.assignment = assignment;
        this.completion = completion;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        ExtensionProperties.of(userTask).value(FourEyes.PROPERTY).ifPresent(step -> activity.setProperty(FourEyes.PROPERTY, step));
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assignment);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, completion);
    }
}
