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
 * Prevents code execution through stored filters: an expression in a filter is evaluated on the server for every user who opens it, so only the three
 * expressions that work lists need are accepted. There is no other way to store a filter.
 */
class ValidatingFilterManager extends FilterManager {

    private static final List<String> ALLOWED = List.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    private final RefusalExceptions refusal;

    ValidatingFilterManager(RefusalExceptions refusal) {
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
