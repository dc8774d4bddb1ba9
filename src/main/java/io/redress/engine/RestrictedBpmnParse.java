package io.redress.engine;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.listener.DelegateExpressionExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.task.listener.DelegateExpressionTaskListener;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Parses a model so that nothing but a {@link Verb} runs: wherever a model may call code, a delegate expression is the name of a verb. Anything
 * else becomes a step or listener that fails when it is reached, so that models already in the database can still be viewed.
 */
class RestrictedBpmnParse extends BpmnParse {

    private static final String DELEGATE = "delegateExpression";

    private final VerbRegistry verbs;

    RestrictedBpmnParse(BpmnParser parser, VerbRegistry verbs) {
        super(parser);
        this.verbs = verbs;
    }

    @Override
    public void parseServiceTaskLike(ActivityImpl activity, String name, Element task, Element properties, ScopeImpl scope) {
        var delegate = camunda(task, DELEGATE);
        if (delegate == null && camunda(task, "class") == null && camunda(task, "type") == null && camunda(task, "expression") == null) {
            return;
        }
        RefusedCode.in(camunda(task, "type"), camunda(task, "class"), camunda(task, "expression"), delegate, task).ifPresentOrElse(
                why -> activity.setActivityBehavior(new RefusedCode(why)),
                () -> activity.setActivityBehavior(verb(delegate, called -> new ServiceTaskDelegateExpressionActivityBehavior(called, List.of()))));
    }

    private <T> T verb(String delegate, Function<Expression, ? extends T> use) {
        var unknown = new RefusedExpression(delegate, "a delegate expression is the name of a verb, written like ${sendLetter}");
        return use.apply(VerbExpression.of(delegate, verbs).map(Expression.class::cast).orElse(unknown));
    }

    @Override
    public ExecutionListener parseExecutionListener(Element listener, String ancestor) {
        var delegate = listener.attribute(DELEGATE);
        return RefusedCode.in(null, listener.attribute("class"), listener.attribute("expression"), delegate, listener)
                .<ExecutionListener>map(RefusedCode::new)
                .orElseGet(() -> verb(delegate, called -> new DelegateExpressionExecutionListener(called, List.of())));
    }

    @Override
    protected TaskListener parseTaskListener(Element listener, String task) {
        var delegate = listener.attribute(DELEGATE);
        return RefusedCode.in(null, listener.attribute("class"), listener.attribute("expression"), delegate, listener)
                .<TaskListener>map(RefusedCode::new)
                .orElseGet(() -> verb(delegate, called -> new DelegateExpressionTaskListener(called, List.of())));
    }

    @Override
    public ActivityImpl parseCallActivity(Element call, ScopeImpl scope, boolean multiInstance) {
        var activity = super.parseCallActivity(call, scope, multiInstance);
        if (camunda(call, "variableMappingClass") != null || camunda(call, "variableMappingDelegateExpression") != null) {
            activity.setActivityBehavior(new RefusedCode("variables are mapped by camunda:in and camunda:out, not by code"));
        }
        return activity;
    }

    @Override
    public ActivityImpl createActivityOnScope(Element element, ScopeImpl scope) {
        var activity = super.createActivityOnScope(element, scope);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, CommandStepLimit.COUNT);
        return activity;
    }

    @Override
    public ScopeImpl parseMultiInstanceLoopCharacteristics(Element element, ScopeImpl scope) {
        var body = super.parseMultiInstanceLoopCharacteristics(element, scope);
        if (body instanceof ActivityImpl loop && loop.getActivityBehavior() instanceof MultiInstanceActivityBehavior instances) {
            limitInstances(instances);
        }
        return body;
    }

    private void limitInstances(MultiInstanceActivityBehavior loop) {
        if (loop.getLoopCardinalityExpression() != null) {
            loop.setLoopCardinalityExpression(new CommandStepLimit.Few(loop.getLoopCardinalityExpression()));
        }
        if (loop.getCollectionVariable() != null) {
            loop.setCollectionExpression(expressionManager.createExpression("${" + loop.getCollectionVariable() + "}"));
            loop.setCollectionVariable(null);
        }
        if (loop.getCollectionExpression() != null) {
            loop.setCollectionExpression(new CommandStepLimit.Few(loop.getCollectionExpression()));
        }
    }

    @Override
    protected void parseStartFormHandlers(List<Element> startEvents, ProcessDefinitionEntity process) {
        startEvents.forEach(RestrictedBpmnParse::refuseFormHandler);
        super.parseStartFormHandlers(startEvents, process);
    }

    @Override
    public TaskDefinition parseTaskDefinition(Element task, String key, ActivityImpl activity, ProcessDefinitionEntity process) {
        refuseFormHandler(task);
        return super.parseTaskDefinition(task, key, activity, process);
    }

    /** The engine instantiates the class while parsing the model, so such a model is not parsed at all. */
    private static void refuseFormHandler(Element element) {
        if (camunda(element, "formHandlerClass") != null) {
            throw new ProcessEngineException("This model is refused here: forms have no handler class. See docs/modelling.md.");
        }
    }

    /** The engine would fetch a WSDL with a class that it loads by name. */
    @Override
    protected void parseImports() {
        if (!rootElement.elements("import").isEmpty()) {
            throw new ProcessEngineException("This model is refused here: it imports another file. See docs/modelling.md.");
        }
    }

    private static String camunda(Element element, String attribute) {
        return element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
    }
}
