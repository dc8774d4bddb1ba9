package io.redress.identity.setup;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Creates the predefined Tasklist filters and their read authorizations, and brings their columns and criteria up to date with this release. Filters
 * changed by an administrator are left alone.
 */
@Component
@Order(5)
class TaskFiltersSetUp implements SetUp {

    private final FilterService filters;
    private final TaskService tasks;
    private final ShippedFilters shipped;
    private final AuthorizationWriter writer;

    TaskFiltersSetUp(FilterService filters, TaskService tasks, ShippedFilters shipped, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.shipped = shipped;
        this.writer = new AuthorizationWriter(authorizations);
    }

    @Override
    public void run() {
        TaskFilter.all(tasks).forEach(this::ensure);
    }

    void ensure(TaskFilter list) {
        var existing = filters.createFilterQuery().filterName(list.name()).list();
        if (existing.isEmpty()) {
            save(filters.newTaskFilter(list.name()), list);
        }
        existing.forEach(filter -> update(filter, list));
    }

    private void update(Filter filter, TaskFilter list) {
        if (shipped.isSame(filter, filled(filters.newTaskFilter(list.name()), list))) {
            shipped.record(filter);
        } else if (shipped.isUnchanged(filter)) {
            save(filter, list);
        }
    }

    private void save(Filter filter, TaskFilter list) {
        filters.saveFilter(filled(filter, list));
        shipped.record(filters.getFilter(filter.getId()));
        list.readers().forEach(group -> writer.ensure(Grant.on(Resources.FILTER, filter.getId(), group, Permissions.READ)));
    }

    private static Filter filled(Filter filter, TaskFilter list) {
        return filter.setQuery(list.tasks()).setProperties(list.properties());
    }
}
