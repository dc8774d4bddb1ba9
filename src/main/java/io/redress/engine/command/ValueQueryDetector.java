package io.redress.engine.command;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.ExternalTaskQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableOrderProperty;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/**
 * Detects queries that filter or sort by the value of a variable, including those within a command that select the instances it applies to: users who
 * may not read values must not be able to infer them either.
 */
public final class ValueQueryDetector {

    private static final String ENGINE = "org.camunda.";

    private ValueQueryDetector() {}

    public static boolean is(Command<?> command) {
        return queries(command).stream().flatMap(ValueQueryDetector::alternatives).anyMatch(ValueQueryDetector::usesValues);
    }

    /** The command itself if it is a query, or the queries it contains: directly, in a collection, or in its builder. */
    private static List<AbstractQuery<?, ?>> queries(Object part) {
        List<AbstractQuery<?, ?>> found = new ArrayList<>();
        if (part instanceof AbstractQuery<?, ?> query) {
            found.add(query);
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(inner -> found.addAll(queries(inner)));
        } else if (isOfTheEngine(part)) {
            ReflectionUtils.doWithFields(part.getClass(), field -> found.addAll(queries(CommandFields.value(field, part))),
                    field -> !field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers()));
        }
        return found;
    }

    private static boolean isOfTheEngine(Object part) {
        return part != null && part.getClass().getName().startsWith(ENGINE)
                && (part instanceof Command || part.getClass().getSimpleName().contains("Builder"));
    }

    /** The alternatives of an "or" query, including the query itself. */
    private static Stream<?> alternatives(AbstractQuery<?, ?> query) {
        var others = List.<AbstractQuery<?, ?>>of();
        if (query instanceof TaskQueryImpl tasks) {
            others = List.copyOf(tasks.getQueries());
        } else if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            others = List.copyOf(tasks.getQueries());
        } else if (query instanceof ProcessInstanceQueryImpl instances) {
            others = List.copyOf(instances.getQueries());
        } else if (query instanceof HistoricProcessInstanceQueryImpl instances) {
            others = List.copyOf(instances.getQueries());
        }
        return Stream.concat(Stream.of(query), others.stream());
    }

    private static boolean usesValues(Object query) {
        return !conditions(query).isEmpty()
                || ((AbstractQuery<?, ?>) query).getOrderingProperties().stream().anyMatch(VariableOrderProperty.class::isInstance);
    }

    private static Collection<?> conditions(Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getVariables();
        } else if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getVariables();
        } else if (query instanceof ExternalTaskQueryImpl tasks) {
            return tasks.getVariables();
        } else if (query instanceof AbstractVariableQueryImpl<?, ?> instances) {
            return instances.getQueryVariableValues();
        }
        return List.of();
    }
}
