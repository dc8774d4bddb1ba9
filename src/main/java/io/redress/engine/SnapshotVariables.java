package io.redress.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** The variables of one evaluation, with the case file as it was when first read. Its history is written before the evaluation ends. */
class SnapshotVariables implements VariableContext {

    private static final ThreadLocal<SnapshotVariables> CURRENT = new ThreadLocal<>();

    private final VariableContext variables;
    private final Map<String, TypedValue> caseFiles = new HashMap<>();

    SnapshotVariables(VariableContext variables) {
        this.variables = variables;
    }

    /** The variables of the decision that this thread is evaluating. */
    static Optional<SnapshotVariables> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    <T> T during(Supplier<T> evaluation) {
        var outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return evaluation.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    @Override
    public TypedValue resolve(String name) {
        var known = caseFiles.get(name);
        if (known != null) {
            return known;
        }
        var value = variables.resolve(name);
        return value instanceof ComplaintVariable complaint ? caseFiles.computeIfAbsent(name, once -> complaint.asOfNow()) : value;
    }

    @Override
    public boolean containsVariable(String name) {
        return variables.containsVariable(name);
    }

    @Override
    public Set<String> keySet() {
        return variables.keySet();
    }
}
