package io.redress.procedure;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to the case's timeline what a person changes among the variables of its procedure, with before and after, in the transaction of the
 * change: either both are there, or neither. Answers do not come this way, they are recorded as answers.
 */
@Component
class ChangedVariables {

    static final String KIND = "VARIABLE_CHANGED";

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final OnOwnBehalf onOwnBehalf;
    private final CaseTimeline timeline;
    private final TransactionTemplate transaction;

    ChangedVariables(RuntimeService runtime, IdentityService identity, OnOwnBehalf onOwnBehalf, CaseTimeline timeline,
            TransactionTemplate transaction) {
        this.runtime = runtime;
        this.identity = identity;
        this.onOwnBehalf = onOwnBehalf;
        this.timeline = timeline;
        this.transaction = transaction;
    }

    void during(String executionId, Runnable change) {
        var person = identity.getCurrentAuthentication();
        var reference = person == null || Context.getCommandContext() != null
                ? Optional.<Reference>empty() : onOwnBehalf.get(() -> reference(executionId));
        if (reference.isEmpty()) {
            change.run();
            return;
        }
        transaction.executeWithoutResult(status -> {
            var before = onOwnBehalf.get(() -> values(executionId));
            change.run();
            var after = onOwnBehalf.get(() -> values(executionId));
            differing(before, after).forEach(name -> timeline.record(reference.get(), person.getUserId(), KIND,
                    entry(name, before.get(name), after.get(name))));
        });
    }

    /** Of the complaint that the instance, or the one that called it, is about. */
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
        variables.keySet().stream().filter(name -> !name.equals(Variables.COMPLAINT))
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
