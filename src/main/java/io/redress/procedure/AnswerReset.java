package io.redress.procedure;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.Reference;
import io.redress.identity.ExtensionProperties;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Clears the answers (variables and case file texts) that a user task names in its property {@code askAfresh} when the task begins, so that nobody
 * finds a previous person's answer, such as an approval, filled in.
 */
class AnswerReset extends AbstractBpmnParseListener {

    private static final String PROPERTY = "askAfresh";

    private final CaseAnswers answers;

    AnswerReset(CaseAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var names = ExtensionProperties.of(element).value(PROPERTY).orElse(null);
        if (names != null) {
            var variables = List.of(names.trim().split("\\s*,\\s*"));
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START,
                    (ExecutionListener) execution -> empty((ExecutionEntity) execution, variables));
        }
    }

    private void empty(ExecutionEntity execution, List<String> names) {
        names.forEach(name -> execution.setVariable(name, null));
        if (Reference.isReference(execution.getProcessBusinessKey())) {
            var place = new CaseAnswers.Place(new Reference(execution.getProcessBusinessKey()), execution.getRootProcessInstanceId(), null);
            answers.clear(place, CaseEntry.PROCEDURE, names);
        }
    }
}
