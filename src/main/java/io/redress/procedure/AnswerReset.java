package io.redress.procedure;

import io.redress.complaint.CaseAnswers;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.Reference;
import io.redress.engine.Executions;
import io.redress.engine.ExtensionProperties;
import io.redress.engine.StepListener;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Clears the answers (variables and case file texts) that a user task names in its property {@code askAfresh} when the task begins, so that nobody
 * finds a previous person's answer, such as an approval, filled in.
 */
@Component
class AnswerReset implements StepListener {

    private static final String PROPERTY = "askAfresh";

    private final CaseAnswers answers;

    AnswerReset(CaseAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Action> onStart(Kind kind, ExtensionProperties properties) {
        return properties.value(PROPERTY).filter(names -> kind == Kind.USER_TASK).map(names -> List.of(names.trim().split("\\s*,\\s*")))
                .map(names -> execution -> empty(execution, names));
    }

    private void empty(DelegateExecution execution, List<String> names) {
        names.forEach(name -> execution.setVariable(name, null));
        if (Reference.isReference(execution.getProcessBusinessKey())) {
            var place = new CaseAnswers.Place(new Reference(execution.getProcessBusinessKey()), Executions.rootInstance(execution), null);
            answers.clear(place, CaseEntry.PROCEDURE, names);
        }
    }
}
