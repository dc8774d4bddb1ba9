package io.redress.identity.setup;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes Tasklist ready to work in: the shipped filters, and who sees them. One that an administrator changes stays as changed. */
@Component
@Order(5)
class WorkListsSetUp implements SetUp {

    private final FilterService filters;
    private final TaskService tasks;
    private final GrantBook book;

    WorkListsSetUp(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.book = new GrantBook(authorizations);
    }

    @Override
    public void run() {
        WorkList.all(tasks).filter(list -> filters.createFilterQuery().filterName(list.name()).count() == 0).forEach(this::create);
    }

    private void create(WorkList list) {
        var filter = filters.newTaskFilter(list.name()).setQuery(list.tasks()).setProperties(list.properties());
        filters.saveFilter(filter);
        list.readers().forEach(group -> book.ensure(Grant.on(Resources.FILTER, filter.getId(), group, Permissions.READ)));
    }
}
