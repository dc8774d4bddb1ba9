package io.redress.identity.setup;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates the predefined Tasklist filters and their read authorizations. Filters changed by an administrator are left alone. */
@Component
@Order(5)
class TaskFiltersSetUp implements SetUp {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationWriter writer;

    TaskFiltersSetUp(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.writer = new AuthorizationWriter(authorizations);
    }

    @Override
    public void run() {
        TaskFilter.all(tasks).filter(list -> filters.createFilterQuery().filterName(list.name()).count() == 0).forEach(this::create);
    }

    private void create(TaskFilter list) {
        var filter = filters.newTaskFilter(list.name()).setQuery(list.tasks()).setProperties(list.properties());
        filters.saveFilter(filter);
        list.readers().forEach(group -> writer.ensure(Grant.on(Resources.FILTER, filter.getId(), group, Permissions.READ)));
    }
}
