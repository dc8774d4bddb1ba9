package io.redress.identity.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/**
 * Keeps a stored filter from being a way to run code: an expression in it is evaluated on the server for whoever opens it, so only the three
 * that a work list needs are stored. Filters come into the database no other way.
 */
class SafeFilters extends FilterManager {

    private static final List<String> ALLOWED = List.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    private final Refusal refusal;

    SafeFilters(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Filter insertOrUpdateFilter(Filter filter) {
        expressions(filter.getQuery()).filter(expression -> !ALLOWED.contains(expression)).findFirst().ifPresent(expression -> {
            throw refusal.badRequest("filter.expression", String.join(", ", ALLOWED), expression);
        });
        return super.insertOrUpdateFilter(filter);
    }

    private static Stream<String> expressions(AbstractQuery<?, ?> query) {
        Collection<AbstractQuery<?, ?>> queries = new ArrayList<>(List.of(query));
        if (query instanceof TaskQueryImpl tasks) {
            queries.addAll(tasks.getQueries());
        }
        return queries.stream().flatMap(part -> part.getExpressions().values().stream());
    }
}
