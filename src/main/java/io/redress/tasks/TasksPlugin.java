package io.redress.tasks;

import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Adds listeners to every user task of every model. */
@Component
class TasksPlugin extends AbstractProcessEnginePlugin {

    private final HandOverAudit handOvers;

    TasksPlugin(HandOverAudit handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<>(Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
                listen((UserTaskActivityBehavior) activity.getActivityBehavior());
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private void listen(UserTaskActivityBehavior task) {
        task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, handOvers);
    }
}
