package io.redress.procedure;

import io.redress.identity.ExtensionProperties;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Empties the variables that a user task names in its property {@code askAfresh} when the task begins, so that nobody finds the answer of
 * the person before (an approval, say) filled in.
 */
class FreshAnswers extends AbstractBpmnParseListener {

    private static final String PROPERTY = "askAfresh";

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var names = ExtensionProperties.of(element).value(PROPERTY).orElse(null);
        if (names != null) {
            var variables = List.of(names.trim().split("\\s*,\\s*"));
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> empty(execution, variables));
        }
    }

    private static void empty(DelegateExecution execution, List<String> variables) {
        variables.forEach(name -> execution.setVariable(name, null));
    }
}
