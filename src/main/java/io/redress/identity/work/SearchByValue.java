package io.redress.identity.work;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.ExternalTaskQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** Recognizes a query that asks for a variable's value: whoever may not read values must not find them out by guessing either. */
final class SearchByValue {

    private SearchByValue() {}

    static boolean is(Object command) {
        return Stream.concat(Stream.of(command), alternatives(command).stream()).anyMatch(query -> !conditions(query).isEmpty());
    }

    /** The parts of an "or" query, itself among them. */
    private static Collection<?> alternatives(Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries();
        } else if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries();
        } else if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        } else if (query instanceof HistoricProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        }
        return List.of();
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
