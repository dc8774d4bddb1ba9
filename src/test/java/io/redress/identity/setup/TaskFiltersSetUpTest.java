package io.redress.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.RedressTest;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.runtime.FilterDto;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A release's changes to a work list reach an installation that has it already, unless an administrator has changed the list. */
@RedressTest
class TaskFiltersSetUpTest {

    private static final String NAME = "试 · Tried";

    @Autowired TaskFiltersSetUp setUp;
    @Autowired FilterService filters;
    @Autowired TaskService tasks;

    @AfterEach
    void withoutTheList() {
        filters.deleteFilter(list().getId());
    }

    @Test
    void bringsCriteriaAndColumnsOfThisRelease() {
        setUp.ensure(released("as before", tasks.createTaskQuery().taskNameLike("a%")));
        var before = list();
        setUp.ensure(released("as of this release", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")));

        assertThat(list().getId()).isEqualTo(before.getId());
        assertThat(list().getProperties()).containsEntry("description", "as of this release");
        assertThat(criteria().path("assigneeExpression").asText()).isEqualTo("${currentUser()}");
        assertThat(criteria().has("nameLike")).isFalse();
    }

    @Test
    void bringsTheNextChangeToo() {
        setUp.ensure(released("first", tasks.createTaskQuery().taskNameLike("a%")));
        setUp.ensure(released("first", tasks.createTaskQuery().taskNameLike("b%")));
        setUp.ensure(released("third", tasks.createTaskQuery().taskNameLike("b%")));

        assertThat(criteria().path("nameLike").asText()).isEqualTo("b%");
        assertThat(list().getProperties()).containsEntry("description", "third");
    }

    @Test
    void leavesAloneWhatAnAdministratorHasChanged() {
        setUp.ensure(released("as before", tasks.createTaskQuery().taskNameLike("a%")));
        var changed = list();
        var properties = new HashMap<>(changed.getProperties());
        properties.put("color", "#123456");
        filters.saveFilter(changed.setProperties(properties));

        setUp.ensure(released("as of this release", tasks.createTaskQuery().taskNameLike("b%")));

        assertThat(list().getProperties()).containsEntry("description", "as before").containsEntry("color", "#123456");
    }

    private static TaskFilter released(String description, TaskQuery tasks) {
        return new TaskFilter(NAME, description, 900, "#000000", tasks, List.of("agents"));
    }

    private JsonNode criteria() {
        return new ObjectMapper().setSerializationInclusion(Include.NON_NULL).<JsonNode>valueToTree(FilterDto.fromFilter(list())).path("query");
    }

    private Filter list() {
        return filters.createFilterQuery().filterName(NAME).singleResult();
    }
}
