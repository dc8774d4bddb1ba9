package io.redress.procedure.verbs;

import io.redress.engine.Verb;
import io.redress.procedure.ProcessVariables;
import io.redress.procedure.Triage;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code ${recordTriage}}: writes the triage table's result to the case file and to variables that forms and gateways read. */
@Verb("recordTriage")
class RecordTriage implements JavaDelegate {

    private static final List<String> FOR_FORMS = List.of(ProcessVariables.CAUSE, ProcessVariables.SEVERITY, ProcessVariables.RESPONSIBLE_UNIT);

    private final Triage triage;

    RecordTriage(Triage triage) {
        this.triage = triage;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void execute(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var result = (Map<String, Object>) execution.getVariable(ProcessVariables.TRIAGE);
        triage.classify(StepContext.reference(execution), result);
        triage.promise(StepContext.reference(execution), result);
        FOR_FORMS.forEach(name -> execution.setVariable(name, result.get(name)));
    }
}
