package io.redress.engine.command;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAuthorizationCommand;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.FindHistoryCleanupJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentBpmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramLayoutCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceForIdCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceNamesCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourcesCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetExternalTaskErrorDetailsCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricExternalTaskLogErrorDetailsCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricJobLogExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetLicenseKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetPropertiesCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetStaticCalledProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetSubTasksCmd;
import org.camunda.bpm.engine.impl.cmd.GetTableCountCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskEventsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTelemetryDataCmd;
import org.camunda.bpm.engine.impl.cmd.GetTopicNamesCmd;
import org.camunda.bpm.engine.impl.cmd.GetUniqueTaskWorkerCountCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserAccountCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserInfoKeysCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.IsTelemetryEnabledCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateDecisionDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionTableCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDiagramCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionModelCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsDiagramCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsModelCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;

/**
 * Allow list of the commands that users may run in the engine, over REST, in the webapps or from Java; all other commands are rejected, for every
 * user. The list only states what users do at all; the engine's authorizations and the rules still decide who may do it. Commands of
 * the application itself, and commands nested in other commands, are not checked.
 */
public final class AllowedCommands {

    /** Reading deployed models. */
    public static final Set<Class<?>> MODELS = Set.of(
            GetDeployedProcessDefinitionCmd.class, GetDeploymentBpmnModelInstanceCmd.class,
            GetDeploymentDecisionDefinitionCmd.class, GetDeploymentDecisionDiagramCmd.class, GetDeploymentDecisionModelCmd.class,
            GetDeploymentDecisionRequirementsDefinitionCmd.class, GetDeploymentDecisionRequirementsDiagramCmd.class,
            GetDeploymentDecisionRequirementsModelCmd.class, GetDeploymentDmnModelInstanceCmd.class,
            GetDeploymentProcessDiagramCmd.class, GetDeploymentProcessDiagramLayoutCmd.class, GetDeploymentProcessModelCmd.class,
            GetDeploymentResourceCmd.class, GetDeploymentResourceForIdCmd.class, GetDeploymentResourceNamesCmd.class,
            GetDeploymentResourcesCmd.class, GetIdentityLinksForProcessDefinitionCmd.class,
            GetStaticCalledProcessDefinitionCmd.class);

    /** Reading running and historic instances; queries are allowed in addition. */
    public static final Set<Class<?>> RUNNING = Set.of(
            FindActiveActivityIdsCmd.class, FindHistoryCleanupJobsCmd.class, GetActivityInstanceCmd.class,
            GetExecutionVariableCmd.class, GetExecutionVariableTypedCmd.class, GetExecutionVariablesCmd.class,
            GetExternalTaskErrorDetailsCmd.class, GetHistoricExternalTaskLogErrorDetailsCmd.class,
            GetHistoricJobLogExceptionStacktraceCmd.class, GetHistoryLevelCmd.class, GetIdentityLinksForTaskCmd.class,
            GetJobExceptionStacktraceCmd.class, GetSubTasksCmd.class, GetTaskVariableCmd.class, GetTaskVariableCmdTyped.class,
            GetTaskVariablesCmd.class, GetTopicNamesCmd.class);

    /** Metrics and engine state. */
    public static final Set<Class<?>> FIGURES = Set.of(
            GetLicenseKeyCmd.class, GetPropertiesCmd.class, GetTableCountCmd.class, GetTelemetryDataCmd.class,
            GetUniqueTaskWorkerCountCmd.class, IsTelemetryEnabledCmd.class);

    /** Reading and submitting forms. The form service validates every answer against the form first. */
    public static final Set<Class<?>> FORMS = Set.of(
            GetCamundaFormDefinitionCmd.class, GetDeployedStartFormCmd.class, GetDeployedTaskFormCmd.class, GetFormKeyCmd.class,
            GetStartFormCmd.class, GetStartFormVariablesCmd.class, GetTaskFormCmd.class, GetTaskFormVariablesCmd.class,
            SubmitStartFormCmd.class, SubmitTaskFormCmd.class);

    /** Claiming, assigning and delegating tasks. */
    public static final Set<Class<?>> HANDING_ON = Set.of(
            AssignTaskCmd.class, ClaimTaskCmd.class, DelegateTaskCmd.class, SetTaskOwnerCmd.class);

    /** Other task operations, including completing a task that has no form. */
    public static final Set<Class<?>> TASKS = Set.of(
            AddGroupIdentityLinkCmd.class, AddUserIdentityLinkCmd.class, CompleteTaskCmd.class, DeleteGroupIdentityLinkCmd.class,
            DeleteUserIdentityLinkCmd.class, ResolveTaskCmd.class, SaveTaskCmd.class);

    /** Task comments. Documents belong to the case file, not to a task, so the engine's attachments are not allowed. */
    public static final Set<Class<?>> NOTES = Set.of(
            AddCommentCmd.class, DeleteProcessInstanceCommentCmd.class, DeleteTaskCommentCmd.class,
            GetProcessInstanceCommentsCmd.class, GetTaskCommentCmd.class, GetTaskCommentsCmd.class, GetTaskEventsCmd.class,
            UpdateCommentCmd.class);

    /** Task filters. */
    public static final Set<Class<?>> FILTERS = Set.of(
            CreateFilterCmd.class, DeleteFilterCmd.class, ExecuteFilterCountCmd.class, ExecuteFilterListCmd.class,
            ExecuteFilterListPageCmd.class, ExecuteFilterSingleResultCmd.class, GetFilterCmd.class, SaveFilterCmd.class);

    /** Creating and deleting deployments. */
    public static final Set<Class<?>> DEPLOYMENTS = Set.of(
            DeleteDeploymentCmd.class, DeployCmd.class);

    /** Starting an instance at its start event, cancelling one, and migrating instances to another version of their model. */
    public static final Set<Class<?>> INSTANCES = Set.of(
            CreateMigrationPlanCmd.class, DeleteProcessInstanceCmd.class, MigrateProcessInstanceBatchCmd.class,
            MigrateProcessInstanceCmd.class, StartProcessInstanceCmd.class);

    /** Evaluating a decision table with given inputs. */
    public static final Set<Class<?>> DECISIONS = Set.of(
            EvaluateDecisionCmd.class, EvaluateDecisionTableCmd.class);

    /** Retrying failed jobs; jobs that have not failed cannot be brought forward, see the check of each job. */
    public static final Set<Class<?>> JOBS = Set.of(
            SetJobRetriesCmd.class);

    /** Changing a variable of an instance: an administrator's last resort, recorded as a timeline entry of the case. */
    public static final Set<Class<?>> VARIABLES = Set.of(
            PatchExecutionVariablesCmd.class, RemoveExecutionVariablesCmd.class, SetExecutionVariablesCmd.class);

    /** Suspension, activation and history time to live. */
    public static final Set<Class<?>> OPERATION = Set.of(
            ActivateBatchCmd.class, ActivateJobCmd.class, ActivateJobDefinitionCmd.class, ActivateProcessDefinitionCmd.class,
            ActivateProcessInstanceCmd.class, SuspendBatchCmd.class, SuspendJobCmd.class, SuspendJobDefinitionCmd.class,
            SuspendProcessDefinitionCmd.class, SuspendProcessInstanceCmd.class,
            UpdateDecisionDefinitionHistoryTimeToLiveCmd.class, UpdateProcessDefinitionHistoryTimeToLiveCmd.class,
            UpdateProcessInstancesSuspendStateCmd.class);

    /** Users, groups and authorizations. */
    public static final Set<Class<?>> PEOPLE = Set.of(
            AuthorizationCheckCmd.class, CheckPassword.class, CreateAuthorizationCommand.class, CreateGroupCmd.class,
            CreateGroupQueryCmd.class, CreateMembershipCmd.class, CreateTenantQueryCmd.class, CreateUserCmd.class,
            CreateUserQueryCmd.class, DeleteAuthorizationCmd.class, DeleteGroupCmd.class, DeleteMembershipCmd.class,
            DeleteUserCmd.class, DeleteUserInfoCmd.class, DeleteUserPictureCmd.class, GetPasswordPolicyCmd.class,
            GetUserAccountCmd.class, GetUserInfoCmd.class, GetUserInfoKeysCmd.class, GetUserPictureCmd.class,
            IsIdentityServiceReadOnlyCmd.class, SaveAuthorizationCmd.class, SaveGroupCmd.class, SaveUserCmd.class,
            SetUserInfoCmd.class, SetUserPictureCmd.class, UnlockUserCmd.class);

    /** Classes that are not public in the engine and its webapps: engine reports and metrics, and Cockpit's own lists. */
    private static final Set<String> BY_NAME = Set.of(
            "org.camunda.bpm.engine.impl.HistoricProcessInstanceReportImpl$ExecuteDurationReportCmd",
            "org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl$ExecuteDurationCmd",
            "org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl$HistoricTaskInstanceCountByNameCmd",
            "org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl$HistoricTaskInstanceCountByProcessDefinitionKey",
            "org.camunda.bpm.engine.impl.ManagementServiceImpl$GetRegisteredDeploymentsCmd",
            "org.camunda.bpm.engine.impl.TaskReportImpl$TaskCountByCandidateGroupCmd",
            "org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl$MetricsQueryIntervalCmd",
            "org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl$MetricsQuerySumCmd",
            "org.camunda.bpm.cockpit.impl.plugin.base.sub.resources.ProcessDefinitionResource$QueryCalledProcessDefinitionsCmd",
            "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService$QueryProcessInstancesCmd",
            "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService$QueryProcessInstancesCountCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteListQueryCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteSingleQueryCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$QueryServiceRowCountCmd");

    private static final String OURS = "io.redress.";

    private static final Set<Class<?>> ALL = Stream.of(MODELS, RUNNING, FIGURES, FORMS, HANDING_ON, TASKS, NOTES, FILTERS, DEPLOYMENTS, INSTANCES,
            DECISIONS, JOBS, VARIABLES, OPERATION, PEOPLE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private AllowedCommands() {}

    public static boolean include(Command<?> command) {
        var type = command.getClass();
        return command instanceof AbstractQuery || ALL.contains(type) || BY_NAME.contains(type.getName()) || isOurs(command);
    }

    /** A command of a module that has performed its own permission check, see {@link io.redress.engine.EngineCommands}. */
    public static boolean isOurs(Command<?> command) {
        return command.getClass().getName().startsWith(OURS);
    }
}
