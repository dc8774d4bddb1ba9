package io.redress.engine;

import io.redress.complaint.ComplaintView;
import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/**
 * Resolves names and properties in an expression: variables, a few attributes of execution and task, and plain values. Nothing is called or set.
 */
class RestrictedResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        if (base == null) {
            return resolveName(context, (String) property);
        }
        return SafePropertyReader.read(base, property).orElseThrow(() -> new PropertyNotFoundException("An expression cannot read '" + property
                + "' of this value; it reads case files, JSON, lists, texts, numbers and dates")).value();
    }

    private static Object resolveName(ELContext context, String name) {
        if (context.getContext(VariableScope.class) instanceof VariableScope scope) {
            return resolveInScope(context, scope, name);
        }
        if (context.getContext(VariableContext.class) instanceof VariableContext variables && variables.containsVariable(name)) {
            return variables.resolve(name).getValue();
        }
        context.setPropertyResolved(false);
        return null;
    }

    private static Object resolveInScope(ELContext context, VariableScope scope, String name) {
        switch (name) {
            case "execution" -> {
                if (scope instanceof ExecutionEntity execution) {
                    return ContextAttributes.of(execution);
                }
                if (scope instanceof TaskEntity task && task.getExecution() != null) {
                    return ContextAttributes.of(task.getExecution());
                }
            }
            case "task" -> {
                if (scope instanceof TaskEntity task) {
                    return ContextAttributes.of(task);
                }
            }
            case "authenticatedUserId" -> {
                return Context.getCommandContext().getAuthenticatedUserId();
            }
            default -> {
                // a variable
            }
        }
        if (scope.hasVariable(name)) {
            return withoutFreeText(scope.getVariable(name));
        }
        context.setPropertyResolved(false);
        return null;
    }

    /** The engine may store the result of an expression, as a variable or as the name of a task, so expressions see no free text. */
    private static Object withoutFreeText(Object value) {
        return value instanceof ComplaintView complaint ? complaint.withoutWords() : value;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        throw new MethodNotFoundException("An expression calls no methods: " + method);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotWritableException("An expression sets nothing: " + property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }
}
