package io.redress.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's runtime service, where changes to variables pass through the {@link VariableChangeListener}. */
class ListeningRuntimeService extends RuntimeServiceImpl {

    private final ObjectProvider<VariableChangeListener> listener;

    ListeningRuntimeService(ObjectProvider<VariableChangeListener> listener) {
        this.listener = listener;
    }

    @Override
    protected void setVariables(String executionId, Map<String, ? extends Object> variables, boolean local) {
        listened(executionId, () -> super.setVariables(executionId, variables, local));
    }

    @Override
    protected void updateVariables(String executionId, Map<String, ? extends Object> changes, Collection<String> deletions, boolean local) {
        listened(executionId, () -> super.updateVariables(executionId, changes, deletions, local));
    }

    @Override
    public void removeVariable(String executionId, String name) {
        listened(executionId, () -> super.removeVariable(executionId, name));
    }

    @Override
    public void removeVariableLocal(String executionId, String name) {
        listened(executionId, () -> super.removeVariableLocal(executionId, name));
    }

    @Override
    public void removeVariables(String executionId, Collection<String> names) {
        listened(executionId, () -> super.removeVariables(executionId, names));
    }

    @Override
    public void removeVariablesLocal(String executionId, Collection<String> names) {
        listened(executionId, () -> super.removeVariablesLocal(executionId, names));
    }

    private void listened(String executionId, Runnable change) {
        listener.getObject().during(executionId, change);
    }
}
