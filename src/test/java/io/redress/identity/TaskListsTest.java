package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list shows the tasks that its reader may read and no others, whether or not the engine had to check authorizations. */
class TaskListsTest extends IdentityTest {

    private static final String READER = "task-list-reader";
    private static final String GROUP = "task-list-readers";

    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired IdentityService identity;
    @Autowired AuthorizationService authorizations;

    private final List<String> instances = new ArrayList<>();
    private final List<String> grants = new ArrayList<>();

    @BeforeEach
    void startsTwoProcesses() {
        for (var process : List.of("tasks-to-read", "tasks-to-hide")) {
            var model = Bpmn.createExecutableProcess(process).camundaHistoryTimeToLive(1).startEvent().userTask("work").endEvent().done();
            repository.createDeployment().enableDuplicateFiltering(true).name(process).addModelInstance(process + ".bpmn", model).deploy();
            instances.add(runtime.startProcessInstanceByKey(process).getId());
        }
    }

    @AfterEach
    void takesItAllBack() {
        identity.clearAuthentication();
        instances.forEach(instance -> runtime.deleteProcessInstanceIfExists(instance, "end of test", true, true, true, true));
        grants.forEach(authorizations::deleteAuthorization);
    }

    private void allow(int type, String process, String group) {
        var grant = authorizations.createNewAuthorization(type);
        if (group == null) {
            grant.setUserId(type == Authorization.AUTH_TYPE_GLOBAL ? "*" : READER);
        } else {
            grant.setGroupId(group);
        }
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(process);
        grant.setPermissions(new Permission[] {ProcessDefinitionPermissions.READ_TASK});
        grants.add(authorizations.saveAuthorization(grant).getId());
    }

    private <T> T asReader(Supplier<T> asked) {
        identity.setAuthentication(READER, List.of(GROUP));
        try {
            return asked.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private long visible() {
        return asReader(() -> tasks.createTaskQuery().count());
    }

    private long all() {
        return tasks.createTaskQuery().count();
    }

    @Test
    void showsNothingWithoutARight() {
        assertThat(visible()).isZero();
    }

    @Test
    void showsOneProcessToWhoMayReadOne() {
        allow(Authorization.AUTH_TYPE_GRANT, "tasks-to-read", GROUP);

        assertThat(asReader(() -> tasks.createTaskQuery().list())).extracting(Task::getProcessInstanceId).containsExactly(instances.get(0));
        assertThat(visible()).isEqualTo(1);
    }

    @Test
    void showsEverythingToWhoMayReadEveryProcess() {
        allow(Authorization.AUTH_TYPE_GRANT, "*", null);

        assertThat(visible()).isEqualTo(all()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void showsEverythingToAnyoneWhereEveryoneMayReadIt() {
        allow(Authorization.AUTH_TYPE_GLOBAL, "*", null);

        assertThat(visible()).isEqualTo(all());
    }

    @Test
    void hidesATaskThatBelongsToNoProcess() {
        allow(Authorization.AUTH_TYPE_GRANT, "tasks-to-read", GROUP);
        allow(Authorization.AUTH_TYPE_GRANT, "tasks-to-hide", GROUP);
        var alone = tasks.newTask();
        tasks.saveTask(alone);
        try {
            assertThat(asReader(() -> tasks.createTaskQuery().list())).extracting(Task::getProcessInstanceId)
                    .containsExactlyInAnyOrderElementsOf(instances);
        } finally {
            tasks.deleteTask(alone.getId(), true);
        }
    }

    @Test
    void heedsARightThatIsRevoked() {
        allow(Authorization.AUTH_TYPE_GRANT, "*", GROUP);
        allow(Authorization.AUTH_TYPE_REVOKE, "tasks-to-hide", null);

        assertThat(visible()).isEqualTo(all() - 1);
    }

    @Test
    void countsOtherRightsOnAProcessForNothing() {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(GROUP);
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId("*");
        grant.setPermissions(new Permission[] {ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE});
        grants.add(authorizations.saveAuthorization(grant).getId());

        assertThat(visible()).isZero();
    }
}
