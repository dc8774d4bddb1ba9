package io.redress.identity.setup;

import static io.redress.identity.Groups.AGENTS;
import static io.redress.identity.Groups.ANALYSTS;
import static io.redress.identity.Groups.AUDITORS;
import static io.redress.identity.Groups.OPERATORS;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import io.redress.identity.Groups;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates each group's authorizations that apply to all processes; grants on single processes come from the models, see {@link DefinitionGrants}. */
@Component
@Order(3)
class GrantsSetUp implements SetUp {

    private final AuthorizationWriter writer;

    GrantsSetUp(AuthorizationService authorizations) {
        this.writer = new AuthorizationWriter(authorizations);
    }

    @Override
    public void run() {
        Stream.of(administrators(), workers(), agents(), analysts(), operators(), auditors()).flatMap(grants -> grants).forEach(writer::ensure);
    }

    private static Stream<Grant> administrators() {
        return Stream.of(Resources.values()).map(resource -> Grant.on(resource, ANY, Groups.ADMINISTRATORS, ALL));
    }

    private static Stream<Grant> workers() {
        return Groups.WORKING.stream().flatMap(group -> Stream.of(
                Grant.on(Resources.APPLICATION, "tasklist", group, ACCESS),
                Grant.on(Resources.USER, ANY, group, READ),
                Grant.on(Resources.GROUP, ANY, group, READ)));
    }

    private static Stream<Grant> agents() {
        return Stream.of(Grant.on(Resources.PROCESS_INSTANCE, ANY, AGENTS, CREATE));
    }

    /** Models, instances and their state, but no variables, since these contain free text. */
    private static Stream<Grant> analysts() {
        return Stream.of(
                Grant.on(Resources.APPLICATION, "cockpit", ANALYSTS, ACCESS),
                Grant.on(Resources.GROUP, ANY, ANALYSTS, READ),
                Grant.on(Resources.DEPLOYMENT, ANY, ANALYSTS, READ, CREATE),
                Grant.on(Resources.PROCESS_INSTANCE, ANY, ANALYSTS, CREATE),
                Grant.on(Resources.PROCESS_DEFINITION, ANY, ANALYSTS,
                        ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.MIGRATE_INSTANCE, ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.RETRY_JOB),
                Grant.on(Resources.DECISION_DEFINITION, ANY, ANALYSTS, READ, CREATE_INSTANCE, READ_HISTORY),
                Grant.on(Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, ANALYSTS, READ),
                Grant.on(Resources.BATCH, ANY, ANALYSTS,
                        BatchPermissions.READ, BatchPermissions.READ_HISTORY, BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES));
    }

    /** Suspension, activation and history time to live; no variables, tasks or case files. */
    private static Stream<Grant> operators() {
        return Stream.of(
                Grant.on(Resources.APPLICATION, "cockpit", OPERATORS, ACCESS),
                Grant.on(Resources.PROCESS_DEFINITION, ANY, OPERATORS,
                        ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.UPDATE, ProcessDefinitionPermissions.SUSPEND,
                        ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.UPDATE_INSTANCE,
                        ProcessDefinitionPermissions.SUSPEND_INSTANCE),
                Grant.on(Resources.DECISION_DEFINITION, ANY, OPERATORS, READ, UPDATE),
                Grant.on(Resources.BATCH, ANY, OPERATORS, READ, UPDATE));
    }

    /** Read access to everything, and no write access. */
    private static Stream<Grant> auditors() {
        return Stream.of(
                Grant.on(Resources.APPLICATION, "cockpit", AUDITORS, ACCESS),
                Grant.on(Resources.USER, ANY, AUDITORS, READ),
                Grant.on(Resources.GROUP, ANY, AUDITORS, READ),
                Grant.on(Resources.AUTHORIZATION, ANY, AUDITORS, READ),
                Grant.on(Resources.DEPLOYMENT, ANY, AUDITORS, READ),
                Grant.on(Resources.PROCESS_DEFINITION, ANY, AUDITORS,
                        ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE, ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_TASK_VARIABLE, ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE),
                Grant.on(Resources.DECISION_DEFINITION, ANY, AUDITORS, READ, READ_HISTORY),
                Grant.on(Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, AUDITORS, READ),
                Grant.on(Resources.BATCH, ANY, AUDITORS, READ, READ_HISTORY),
                Grant.on(Resources.OPERATION_LOG_CATEGORY, ANY, AUDITORS, UserOperationLogCategoryPermissions.READ));
    }
}
