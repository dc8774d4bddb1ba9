package io.redress.procedure;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's runtime service, extended to record a user's changes to the variables of an instance in the case file. */
class AuditingRuntimeService extends RuntimeServiceImpl {

    private final ObjectProvider<VariableChangeAudit> record;

    AuditingRuntimeService(ObjectProvider<VariableChangeAudit> record) {
        this.record = record;
    }

    @Override
    protected void setVariables(String executionId, Map<String, ? extends Object> variables, boolean local) {
        onRecord(executionId, () -> super.setVariables(executionId, variables, local));
    }

    @Override
    protected void updateVariables(String executionId, Map<String, ? extends Object> changes, Collection<String> deletions, boolean local) {
        onRecord(executionId, () -> super.updateVariables(executionId, changes, deletions, local));
    }

    @Override
    public void removeVariable(String executionId, String name) {
        onRecord(executionId, () -> super.removeVariable(executionId, name));
    }

    @Override
    public void removeVariableLocal(String executionId, String name) {
        onRecord(executionId, () -> super.removeVariableLocal(executionId, name));
    }

    @Override
    public void removeVariables(String executionId, Collection<String> names) {
        onRecord(executionId, () -> super.removeVariables(executionId, names));
    }

    @Override
    public void removeVariablesLocal(String executionId, Collection<String> names) {
        onRecord(executionId, () -> super.removeVariablesLocal(executionId, names));
    }

    private void onRecord(String executionId, Runnable change) {
        record.getObject().during(executionId, change);
    }
}
