package io.redress.identity.work;

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
 * Recognizes a query that asks for a variable's value, or sorts by one, also where it is the part of a command that says to which instances
 * it applies: whoever may not read values must not find them out by guessing either.
 */
final class SearchByValue {

    private static final String ENGINE = "org.camunda.";

    private SearchByValue() {}

    static boolean is(Command<?> command) {
        return queries(command).stream().flatMap(SearchByValue::alternatives).anyMatch(SearchByValue::looksAtValues);
    }

    /** The command itself, or what it carries: directly, in a collection, or in the builder that it was made by. */
    private static List<AbstractQuery<?, ?>> queries(Object part) {
        List<AbstractQuery<?, ?>> found = new ArrayList<>();
        if (part instanceof AbstractQuery<?, ?> query) {
            found.add(query);
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(inner -> found.addAll(queries(inner)));
        } else if (isOfTheEngine(part)) {
            ReflectionUtils.doWithFields(part.getClass(), field -> found.addAll(queries(CommandParts.value(field, part))),
                    field -> !field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers()));
        }
        return found;
    }

    private static boolean isOfTheEngine(Object part) {
        return part != null && part.getClass().getName().startsWith(ENGINE)
                && (part instanceof Command || part.getClass().getSimpleName().contains("Builder"));
    }

    /** The parts of an "or" query, itself among them. */
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

    private static boolean looksAtValues(Object query) {
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
