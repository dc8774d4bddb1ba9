package io.redress.procedure;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.engine.EngineCommands;
import io.redress.engine.VariableChangeListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records a user's changes to the variables of a procedure in the case's timeline, with old and new value, in the transaction of the change, so
 * that either both are stored or neither. Answers to forms do not pass through here; they are recorded as answers.
 */
@Component
class VariableChangeAudit implements VariableChangeListener {

    static final String KIND = "VARIABLE_CHANGED";

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final AsSystem asSystem;
    private final CaseTimeline timeline;
    private final TransactionTemplate transaction;

    VariableChangeAudit(RuntimeService runtime, IdentityService identity, AsSystem asSystem, CaseTimeline timeline,
            TransactionTemplate transaction) {
        this.runtime = runtime;
        this.identity = identity;
        this.asSystem = asSystem;
        this.timeline = timeline;
        this.transaction = transaction;
    }

    @Override
    public void during(String executionId, Runnable change) {
        var person = identity.getCurrentAuthentication();
        var reference = person == null || EngineCommands.isRunning()
                ? Optional.<Reference>empty() : asSystem.get(() -> reference(executionId));
        if (reference.isEmpty()) {
            change.run();
            return;
        }
        transaction.executeWithoutResult(status -> {
            var before = asSystem.get(() -> values(executionId));
            change.run();
            var after = asSystem.get(() -> values(executionId));
            differing(before, after).forEach(name -> timeline.record(reference.get(), person.getUserId(), KIND,
                    entry(name, before.get(name), after.get(name))));
        });
    }

    /** The complaint of the instance or of the instance that called it. */
    private Optional<Reference> reference(String executionId) {
        return Optional.ofNullable(executionId)
                .map(id -> runtime.createExecutionQuery().executionId(id).singleResult())
                .map(execution -> instance(execution.getProcessInstanceId()))
                .map(instance -> instance(instance.getRootProcessInstanceId()).getBusinessKey())
                .filter(Reference::isReference).map(Reference::new);
    }

    private ProcessInstance instance(String id) {
        return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    private Map<String, Object> values(String executionId) {
        var variables = runtime.getVariablesTyped(executionId, false);
        Map<String, Object> values = new LinkedHashMap<>();
        variables.keySet().stream().filter(name -> !name.equals(ProcessVariables.COMPLAINT))
                .forEach(name -> values.put(name, shown(variables.getValueTyped(name))));
        return values;
    }

    private static Object shown(TypedValue value) {
        var plain = value instanceof SerializableValue serialized ? serialized.getValueSerialized() : value.getValue();
        return plain == null ? null : plain.toString();
    }

    private static Iterable<String> differing(Map<String, Object> before, Map<String, Object> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.containsKey(name) == after.containsKey(name) && Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    private static Map<String, Object> entry(String name, Object before, Object after) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("before", before);
        entry.put("after", after);
        return entry;
    }
}
