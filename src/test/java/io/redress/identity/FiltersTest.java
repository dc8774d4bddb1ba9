package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.identity.access.Visitor;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Task filters exist from the start, and a filter cannot be made to run code. */
class FiltersTest extends IdentityTest {

    @Autowired FilterService filters;
    @Autowired TaskService tasks;
    @Autowired IdentityService identity;
    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;

    @LocalServerPort int port;

    @AfterEach
    void signsOut() {
        identity.clearAuthentication();
    }

    private List<String> listsOf(String user, String group) {
        identity.setAuthentication(user, List.of(group));
        return filters.createFilterQuery().list().stream().map(Filter::getName).toList();
    }

    @Test
    void everyoneFindsTheirWorkAndUnitsTheirOwn() {
        assertThat(listsOf("agent", "agents")).hasSize(4).anyMatch(name -> name.contains("My tasks"));
        assertThat(listsOf("legal", "unit-legal")).hasSize(5).anyMatch(name -> name.contains("Legal")).noneMatch(name -> name.contains("Finance"));
        assertThat(listsOf("supervisor", "supervisors")).hasSize(10);
        assertThat(listsOf("analyst", "analysts")).isEmpty();
    }

    /** Several letters of one case wait at the same step: the list must distinguish them. */
    @Test
    void everyListNamesTheLetterThatATaskIsAbout() {
        assertThat(filters.createFilterQuery().filterNameLike("% · %").list()).hasSize(10)
                .allSatisfy(list -> assertThat(list.getProperties().get("variables").toString())
                        .contains("letterTitle", "信函 · Letter"));
    }

    /** They take over overdue work: a task of a unit that they are not members of, claimed by somebody else. */
    @Test
    void supervisorsSeeTheLateTasksOfEveryUnit() {
        var model = Bpmn.createExecutableProcess("late-work").camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("work").camundaCandidateGroups("unit-finance").camundaDueDate("2020-01-01T00:00:00")
                .endEvent().done();
        repository.createDeployment().addModelInstance("late.bpmn", model).deploy();
        var instance = runtime.startProcessInstanceByKey("late-work").getId();
        var late = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
        tasks.setAssignee(late, "finance");
        try {
            var list = filters.createFilterQuery().filterNameLike("%Overdue%").singleResult().getId();
            identity.setAuthentication("supervisor", List.of("supervisors"));
            assertThat(filters.<Task>list(list)).extracting(Task::getId).contains(late);
        } finally {
            identity.clearAuthentication();
            runtime.deleteProcessInstance(instance, "end of test");
        }
    }

    private Filter filter(TaskQuery query) {
        return filters.newTaskFilter("tried").setQuery(query);
    }

    @Test
    void anyOtherExpressionIsRefusedForAnyone() {
        var queries = List.of(
                tasks.createTaskQuery().taskAssigneeExpression("${sendLetter}"),
                tasks.createTaskQuery().dueBeforeExpression("#{now()}"),
                tasks.createTaskQuery().taskNameLike("%").or().taskOwnerExpression("${''.getClass()}").endOr());
        assertThat(queries).allSatisfy(query -> assertThatThrownBy(() -> filters.saveFilter(filter(query)))
                .isInstanceOf(BadUserRequestException.class).hasMessageContaining("${currentUser()}"));
    }

    @Test
    void theThreeThatAWorkListNeedsAreStored() {
        var filter = filter(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}").dueBeforeExpression("${now()}"));
        assertThatCode(() -> filters.saveFilter(filter)).doesNotThrowAnyException();
        filters.deleteFilter(filter.getId());
    }

    @Test
    void neitherAnExtensionOfAFilterNorAQueryMayHoldAnExpression() {
        var id = filters.createFilterQuery().listPage(0, 1).get(0).getId();
        var expression = "{\"assigneeExpression\":\"${currentUser()}\"}";
        var admin = new Visitor(port, "admin");
        assertThat(admin.call("POST", "/engine-rest/filter/" + id + "/count", expression).statusCode()).isEqualTo(400);
        assertThat(admin.call("POST", "/engine-rest/task/count", expression).statusCode()).isEqualTo(400);
    }
}
