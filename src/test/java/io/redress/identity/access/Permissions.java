package io.redress.identity.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that can be requested from outside. */
class Permissions {

    private static final String REST = "/engine-rest";
    private static final String TO_COME = "Pages to come (not found yet; who will be let in)";
    private static final String UNKNOWN = "C-2026-999999";

    private final Stage stage;

    Permissions(Stage stage) {
        this.stage = stage;
    }

    List<Permission> all() {
        return Stream.of(pages(), webapps(), api(), toCome(), models(), instances(), tasks(), record(), administration())
                .flatMap(group -> group).toList();
    }

    private static Stream<Permission> pages() {
        return Stream.of(
                page("`GET /`", "/"),
                page("`GET /track`", "/track"),
                new Permission("Pages", "`POST /track/…`", visitor -> ofLink(
                        visitor.submit("/track/messages?reference=" + UNKNOWN + "&token=none"))),
                page("`GET /login`", "/login"),
                page("`GET /assets/…`", "/assets/identity/logo.svg"),
                page("`GET /desk/complaints/{reference}`", "/desk/complaints/" + UNKNOWN),
                page("`GET /desk/complaints/{reference}/particulars`", "/desk/complaints/" + UNKNOWN + "/particulars"),
                new Permission("Pages", "`POST /desk/complaints/{reference}/particulars` (correct)",
                        visitor -> Outcome.of(visitor.submit("/desk/complaints/" + UNKNOWN + "/particulars"))),
                new Permission("Pages", "`POST /desk/complaints/{reference}/letters/{id}/again`",
                        visitor -> Outcome.of(visitor.submit("/desk/complaints/" + UNKNOWN + "/letters/" + UUID.randomUUID() + "/again"))),
                new Permission("Pages", "`POST /desk/…`", visitor -> Outcome.of(visitor.submit("/desk/complaints/" + UNKNOWN + "/nothing"))),
                page("`GET /desk/mailbox`", "/desk/mailbox"),
                page("`GET /desk/operations`", "/desk/operations"),
                new Permission("Pages", "`POST /desk/operations/…` (try again)",
                        visitor -> Outcome.of(visitor.submit("/desk/operations/nothing/again"))),
                page("`GET /desk/tasks`", "/desk/tasks"),
                new Permission("Pages", "`POST /desk/tasks/…` (release, hand over)",
                        visitor -> Outcome.of(visitor.submit("/desk/tasks/nothing/release"))),
                page("`/desk/absences`", "/desk/absences"),
                page("`GET /mail`, `/systems` (embedded mode)", "/mail/nothing"),
                page("any other page", "/something-else"));
    }

    /** A link that opens nothing is answered with not found; a user who may not use links is refused earlier. */
    private static Outcome ofLink(HttpResponse<String> response) {
        return response.statusCode() == 404 ? Outcome.BY_TOKEN : Outcome.of(response);
    }

    /** Endpoints secured before they are implemented. */
    private static Stream<Permission> toCome() {
        return Stream.of(
                page(TO_COME, "`GET /complaints/new`", "/complaints/new"),
                page(TO_COME, "`GET /audit`", "/audit/nothing"),
                page(TO_COME, "`GET /insight`", "/insight/nothing"));
    }

    private static Stream<Permission> webapps() {
        return Stream.of(
                page("Webapps", "Tasklist", "/camunda/app/tasklist/default/"),
                page("Webapps", "Cockpit", "/camunda/app/cockpit/default/"),
                page("Webapps", "Admin", "/camunda/app/admin/default/"),
                page("Webapps", "Welcome", "/camunda/app/welcome/default/"),
                page("Webapps", "the webapps' REST API", "/camunda/api/engine/engine/default/process-definition/count"),
                new Permission("Webapps", "Cockpit's search by the value of a variable", visitor -> Outcome.of(visitor.webappCall(
                        "/camunda/api/cockpit/plugin/base/default/process-instance/count",
                        "{\"variables\":[{\"name\":\"told\",\"operator\":\"like\",\"value\":\"in%\"}]}"))),
                new Permission("Webapps", "Cockpit's search without it", visitor -> Outcome.of(visitor.webappCall(
                        "/camunda/api/cockpit/plugin/base/default/process-instance/count", "{}"))),
                new Permission("Webapps", "the webapps' own sign-in",
                        visitor -> Outcome.of(visitor.submit("/camunda/api/admin/auth/user/default/login/tasklist"))),
                new Permission("Webapps", "first-user setup", visitor -> Outcome.of(visitor.submit("/camunda/api/admin/setup/default/user/create"))));
    }

    private static Stream<Permission> api() {
        return Stream.of(
                call("Web API", "`POST /api/complaints`", "POST", visitor -> "/api/complaints", "{}"),
                call("Web API", "`GET /api/complaints`", "GET", visitor -> "/api/complaints", null),
                byToken("`GET /api/complaints/{reference}`", "GET", "", null),
                call("Web API", "`PATCH /api/complaints/{reference}` (correct)", "PATCH", visitor -> "/api/complaints/" + UNKNOWN, "{}"),
                byToken("`POST /api/complaints/{reference}/messages`", "POST", "/messages", "{}"),
                byToken("`POST /api/complaints/{reference}/withdrawal`", "POST", "/withdrawal", "{}"),
                byToken("`POST /api/complaints/{reference}/rating`", "POST", "/rating", "{}"),
                call("Web API", "`/api/tokens` (one's own)", "GET", visitor -> "/api/tokens", null),
                call("Web API", "`/api/absences` (one's own)", "GET", visitor -> "/api/absences", null),
                call("Web API", "enter an absence of agent2: `POST /api/absences`", "POST", visitor -> "/api/absences", "{\"user\": \"agent2\"}"),
                call("Web API", "lock a user out: `PUT /api/users/{id}/lock`", "PUT", visitor -> "/api/users/no-such-user/lock", null),
                call("Web API", "anything else under `/api`", "GET", visitor -> "/api/something-else", null),
                call("Operation", "`GET /actuator/health/readiness`", "GET", visitor -> "/actuator/health/readiness", null),
                call("Operation", "`GET /actuator/info`, metrics, Prometheus", "GET", visitor -> "/actuator/info", null));
    }

    private Stream<Permission> models() {
        return Stream.of(
                call("Models", "`GET /engine-rest/engine`", "GET", visitor -> REST + "/engine", null),
                count("Models", "see process definitions", "/process-definition/count"),
                count("Models", "see decision tables and forms (deployments)", "/deployment/count"),
                new Permission("Models", "deploy",
                        visitor -> Outcome.done(visitor.upload(REST + "/deployment/create", "matrix.bpmn", stage.newModel()))),
                done("Models", "suspend a process", "PUT", visitor -> "/process-definition/" + stage.spare() + "/suspended", "{\"suspended\":true}"),
                done("Models", "make the time to live of the history longer", "PUT",
                        visitor -> "/process-definition/" + stage.spare() + "/history-time-to-live", "{\"historyTimeToLive\":3650}"),
                done("Models", "delete a deployment that nothing has run from", "DELETE", visitor -> "/deployment/" + stage.deployment()),
                done("Models", "delete a deployment with the history of what has run", "DELETE",
                        visitor -> "/deployment/" + stage.deployment() + "?cascade=true"));
    }

    private Stream<Permission> instances() {
        return Stream.of(
                done("Instances", "start a process that has a start form", "POST",
                        visitor -> "/process-definition/key/" + Stage.PROCESS + "/submit-form", "{}"),
                done("Instances", "start it without its form", "POST", visitor -> "/process-definition/key/" + Stage.PROCESS + "/start", "{}"),
                count("Instances", "see instances", "/process-instance/count"),
                done("Instances", "read variables", "GET", visitor -> "/process-instance/" + stage.instance() + "/variables"),
                new Permission("Instances", "search by the value of a variable", visitor -> Outcome.done(visitor.call("POST", REST
                        + "/process-instance/count", "{\"variables\":[{\"name\":\"told\",\"operator\":\"like\",\"value\":\"in%\"}]}"))),
                done("Instances", "set variables", "PUT", visitor -> "/process-instance/" + stage.instance() + "/variables/told", "{\"value\":1}"),
                done("Instances", "cancel", "DELETE", visitor -> "/process-instance/" + stage.instance()),
                done("Instances", "cancel the procedure of a complaint", "DELETE", visitor -> "/process-instance/" + stage.instanceOf(UNKNOWN)),
                done("Instances", "suspend", "PUT", visitor -> "/process-instance/" + stage.instance() + "/suspended", "{\"suspended\":true}"),
                new Permission("Instances", "migrate", this::migrate));
    }

    private Outcome migrate(Visitor visitor) {
        var body = """
                {"migrationPlan": {"sourceProcessDefinitionId": "%1$s", "targetProcessDefinitionId": "%1$s",
                  "instructions": [{"sourceActivityIds": ["work"], "targetActivityIds": ["work"]}]}, "processInstanceIds": ["%2$s"]}
                """.formatted(stage.definition(), stage.instance());
        return Outcome.done(visitor.call("POST", REST + "/migration/execute", body));
    }

    private Stream<Permission> tasks() {
        return Stream.of(
                count("Tasks", "see tasks", "/task/count"),
                done("Tasks", "read what the form shows", "GET", visitor -> "/task/" + stage.task() + "/form-variables"),
                done("Tasks", "claim one offered to agents", "POST", visitor -> "/task/" + stage.task() + "/claim",
                        visitor -> "{\"userId\":\"" + visitor.user() + "\"}"),
                done("Tasks", "complete one offered to agents", "POST", visitor -> "/task/" + stage.task() + "/submit-form", "{}"),
                done("Tasks", "hand one offered to agents to agent2", "POST", visitor -> "/task/" + stage.task() + "/assignee",
                        "{\"userId\":\"agent2\"}"),
                done("Tasks", "set a variable of one offered to agents", "PUT", visitor -> "/task/" + stage.task() + "/variables/told",
                        "{\"value\":1}"),
                done("Tasks", "complete one that is agent2's", "POST", visitor -> "/task/" + stage.taskOfAgent2() + "/submit-form", "{}"),
                done("Tasks", "take one from agent2", "POST", visitor -> "/task/" + stage.taskOfAgent2() + "/assignee",
                        visitor -> "{\"userId\":\"" + visitor.user() + "\"}"),
                done("Tasks", "give one that is agent2's to agent", "POST", visitor -> "/task/" + stage.taskOfAgent2() + "/assignee",
                        "{\"userId\":\"agent\"}"),
                done("Tasks", "release one that is agent2's", "POST", visitor -> "/task/" + stage.taskOfAgent2() + "/unclaim"),
                done("Tasks", "change candidates", "POST", visitor -> "/task/" + stage.task() + "/identity-links",
                        "{\"groupId\":\"auditors\",\"type\":\"candidate\"}"),
                done("Tasks", "create a task beside the procedure", "POST", visitor -> "/task/create", "{\"name\":\"extra\"}"),
                done("Tasks", "read notes", "GET", visitor -> "/task/" + stage.task() + "/comment"),
                done("Tasks", "write a note", "POST", visitor -> "/task/" + stage.taskOfAComplaint() + "/comment/create", "{\"message\":\"note\"}"),
                count("Tasks", "see filters", "/filter/count"),
                done("Tasks", "create a filter", "POST", visitor -> "/filter/create",
                        visitor -> "{\"resourceType\":\"Task\",\"name\":\"" + UUID.randomUUID() + "\",\"query\":{},\"properties\":{}}"));
    }

    private Stream<Permission> record() {
        return Stream.of(
                count("Record", "read the history of instances", "/history/process-instance/count?processDefinitionKey=" + Stage.PROCESS),
                count("Record", "read the history of variables", "/history/variable-instance/count?variableName=told"),
                count("Record", "read the history of tasks", "/history/task/count?processDefinitionKey=" + Stage.PROCESS),
                count("Record", "read the log of operations", "/history/user-operation/count?operationType=Assign"),
                done("Record", "delete history", "DELETE", visitor -> "/history/process-instance/" + stage.endedInstance()),
                done("Record", "have history cleaned up before its time", "POST", visitor -> "/history/cleanup"));
    }

    private static Stream<Permission> administration() {
        return Stream.of(
                count("Administration", "see colleagues", "/user/count?id=agent2"),
                done("Administration", "create a user", "POST", visitor -> "/user/create", visitor -> """
                        {"profile": {"id": "new%s", "firstName": "N", "lastName": "N"}, "credentials": {"password": "secret123"}}
                        """.formatted(UUID.randomUUID().toString().substring(0, 8))),
                done("Administration", "join a group", "PUT", visitor -> "/group/executives/members/" + visitor.user(), visitor -> null,
                        visitor -> "/group/executives/members/" + visitor.user()),
                count("Administration", "read authorizations", "/authorization/count"),
                done("Administration", "create an authorization", "POST", visitor -> "/authorization/create", visitor -> """
                        {"type": 1, "permissions": ["READ"], "userId": "agent", "resourceType": 5, "resourceId": "%s"}
                        """.formatted(UUID.randomUUID())));
    }

    private static Permission page(String name, String path) {
        return page("Pages", name, path);
    }

    private static Permission page(String area, String name, String path) {
        return new Permission(area, name, visitor -> Outcome.of(visitor.open(path)));
    }

    private static Permission call(String area, String name, String method, Function<Visitor, String> path, String json) {
        return new Permission(area, name, visitor -> Outcome.of(visitor.call(method, path.apply(visitor), json)));
    }

    /** Anonymous callers use the complaint's tracking token, which the controller checks. */
    private static Permission byToken(String name, String method, String path, String json) {
        return new Permission("Web API", name, visitor -> visitor.isStranger()
                ? Outcome.BY_TOKEN
                : Outcome.of(visitor.call(method, "/api/complaints/" + UNKNOWN + path, json)));
    }

    private static Permission count(String area, String name, String path) {
        return new Permission(area, name, visitor -> Outcome.seen(visitor.get(REST + path)));
    }

    private static Permission done(String area, String name, String method, Function<Visitor, String> path) {
        return done(area, name, method, path, visitor -> null);
    }

    private static Permission done(String area, String name, String method, Function<Visitor, String> path, String json) {
        return done(area, name, method, path, visitor -> json);
    }

    private static Permission done(
            String area, String name, String method, Function<Visitor, String> path, Function<Visitor, String> json) {
        return new Permission(area, name, visitor -> Outcome.done(visitor.call(method, REST + path.apply(visitor), json.apply(visitor))));
    }

    /** Undone afterwards by a user who may do so. */
    private static Permission done(
            String area, String name, String method, Function<Visitor, String> path, Function<Visitor, String> json,
            Function<Visitor, String> undo) {
        return new Permission(area, name, visitor -> {
            var outcome = Outcome.done(visitor.call(method, REST + path.apply(visitor), json.apply(visitor)));
            if (outcome == Outcome.YES) {
                visitor.call("DELETE", REST + undo.apply(visitor), null);
            }
            return outcome;
        });
    }
}
