package io.redress.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Takes the place of code in a model that is already in the database, and fails when it is reached. */
class RefusedCode extends AbstractBpmnActivityBehavior implements ExecutionListener, TaskListener {

    private final String what;

    RefusedCode(String what) {
        this.what = what;
    }

    /** Why a step or listener does not run as written; empty if it calls a verb correctly. */
    static Optional<String> in(String type, String className, String expression, String delegate, Element element) {
        if (type != null || className != null || expression != null) {
            return Optional.of("a step or listener calls a verb by delegateExpression, never a class, type or expression");
        }
        boolean injects = element.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "field") != null
                || element.element("extensionElements") != null
                && element.element("extensionElements").elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "field") != null;
        return injects ? Optional.of("fields are not injected; verbs read input parameters")
                : delegate == null ? Optional.of("there are no scripts") : Optional.empty();
    }

    private ProcessEngineException refusal() {
        return new ProcessEngineException("This model is refused here: " + what + ". See docs/modelling.md.");
    }

    @Override
    public void execute(ActivityExecution execution) {
        throw refusal();
    }

    @Override
    public void notify(DelegateExecution execution) {
        throw refusal();
    }

    @Override
    public void notify(DelegateTask task) {
        throw refusal();
    }
}
