package io.redress.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.CompanyDays;
import io.redress.complaint.Reference;
import io.redress.engine.query.TaskQueries;
import io.redress.engine.query.UserQueries;
import io.redress.identity.AuthorizationBypass;
import io.redress.identity.CurrentUser;
import io.redress.identity.Eligibility;
import io.redress.procedure.AsSystem;
import io.redress.shared.TimeZoneSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** While a user is away, the deputy has the user's tasks as far as the rules allow it, and the groups have the others. */
class AbsencesTest extends TasksTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CurrentUser ADMIN = new CurrentUser("admin", List.of("camunda-admin"));

    @Autowired Absences absences;
    @Autowired AbsenceTable table;
    @Autowired AuthorizationBypass checks;
    @Autowired AsSystem asSystem;
    @Autowired Eligibility eligibility;
    @Autowired TaskChangeAudit record;
    @Autowired TransactionTemplate transaction;
    @Autowired RepositoryService repository;

    @BeforeEach
    void people() {
        at("2095-01-01T00:00:00").passOn();
        enter("away", "agents", "unit-quality");
        enter("deputy", "agents");
    }

    @AfterEach
    void theSmallProcessesAreGone() {
        repository.createDeploymentQuery().deploymentName("absences").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
    }

    private void absent(String user, String deputy, String from, String to) {
        absences.enter(ADMIN, new AbsenceRequest(user, deputy, from, to));
    }

    /** The job that looks for such tasks, at this moment in Shanghai. */
    private UnattendedTasks at(String moment) {
        var clock = Clock.fixed(LocalDateTime.parse(moment).atZone(SHANGHAI).toInstant(), SHANGHAI);
        var calendar = new CompanyDays(clock, new TimeZoneSettings(SHANGHAI), LocalDate.EPOCH);
        var release = new TaskRelease(tasks, identity, checks, asSystem, new Colleagues(new UserQueries(database, clock), table, calendar), eligibility, record);
        return new UnattendedTasks(new UnattendedTaskTable(new TaskQueries(database, clock), table, calendar), release, transaction);
    }

    private void assertReleased(Reference reference, String reason) throws Exception {
        assertThat(holder(reference)).isNull();
        assertOnRecord(reference, "procedure", "TASK_RELEASED", """
                {"task": "UserTask_VerifyComplaint", "name": "Verify complaint", "from": "away", "reason": "%s"}""".formatted(reason));
    }

    @Test
    void fromTheFirstDayToTheLastTheDeputyGetsWhatTheAbsentHolds() throws Exception {
        absent("away", "deputy", "2098-03-02", "2098-03-06");
        var first = heldBy("away");
        at("2098-03-01T23:59:59").passOn();
        assertThat(holder(first)).isEqualTo("away");
        at("2098-03-02T00:00:00").passOn();
        assertThat(holder(first)).isEqualTo("deputy");
        assertOnRecord(first, "procedure", "TASK_HANDED_ON", """
                {"task": "UserTask_VerifyComplaint", "name": "Verify complaint", "from": "away", "to": "deputy", "reason": "ABSENT"}""");
        var last = heldBy("away");
        at("2098-03-07T00:00:00").passOn();
        assertThat(holder(last)).isEqualTo("away");
        at("2098-03-06T23:59:59").passOn();
        assertThat(holder(last)).isEqualTo("deputy");
        at("2098-03-07T00:00:00").passOn();
        assertThat(holder(first)).as("nothing returns by itself").isEqualTo("deputy");
    }

    @Test
    void withoutADeputyTheGroupGetsIt() throws Exception {
        absent("away", "", "2098-03-02", "2098-03-06");
        var reference = heldBy("away");
        at("2098-03-02T08:00:00").passOn();
        assertReleased(reference, "ABSENT");
    }

    @Test
    void aDeputyToWhomItIsNotOfferedDoesNotGetIt() throws Exception {
        enter("inspector", "unit-quality");
        absent("away", "inspector", "2098-03-02", "2098-03-06");
        var reference = heldBy("away");
        at("2098-03-02T08:00:00").passOn();
        assertReleased(reference, "ABSENT");
    }

    @Test
    void aDeputyWhoIsAwayOrLockedOutDoesNotGetIt() throws Exception {
        absent("away", "deputy", "2098-03-02", "2098-03-06");
        absent("deputy", "", "2098-03-04", "2098-03-04");
        var first = heldBy("away");
        at("2098-03-04T08:00:00").passOn();
        assertReleased(first, "ABSENT");
        assertDone(admin.call("PUT", "/api/users/deputy/lock", null));
        var second = heldBy("away");
        at("2098-03-05T08:00:00").passOn();
        assertReleased(second, "ABSENT");
    }

    private void deploy(String process, String plan, String approve) {
        repository.createDeployment().name("absences").addString(process + ".bpmn", """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="plan"/>
                    <userTask id="plan" camunda:candidateGroups="agents" %s/><sequenceFlow id="f2" sourceRef="plan" targetRef="approve"/>
                    <userTask id="approve" camunda:candidateGroups="agents" %s>
                      <extensionElements><camunda:properties><camunda:property name="fourEyesWith" value="plan"/></camunda:properties></extensionElements>
                    </userTask><sequenceFlow id="f3" sourceRef="approve" targetRef="end"/>
                    <endEvent id="end"/>
                  </process>
                </definitions>""".formatted(process, plan, approve)).deploy();
    }

    private String start(String process) {
        return runtime.startProcessInstanceByKey(process).getId();
    }

    private String holderIn(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult().getAssignee();
    }

    @Test
    void whatTheProcedureGivesToTheAbsentGoesTheSameWay() {
        absent("away", "deputy", "2098-03-02", "2098-03-06");
        deploy("given-by-name", "camunda:assignee=\"away\"", "");
        var instance = start("given-by-name");
        at("2098-03-02T08:00:00").passOn();
        assertThat(holderIn(instance)).isEqualTo("deputy");
    }

    @Test
    void whatTheProcedureGivesToNobodyWhoIsThereGoesToTheGroup() {
        deploy("given-to-nobody", "camunda:assignee=\"left-long-ago\"", "");
        var instance = start("given-to-nobody");
        at("2098-03-02T08:00:00").passOn();
        assertThat(holderIn(instance)).isNull();
    }

    @Test
    void fourEyesKeepTheDeputyFromWhatHeHasPlanned() {
        absent("away", "deputy", "2098-03-02", "2098-03-06");
        deploy("planned-by-deputy", "", "camunda:assignee=\"away\"");
        var instance = start("planned-by-deputy");
        var plan = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
        tasks.claim(plan, "deputy");
        tasks.complete(plan);
        at("2098-03-02T08:00:00").passOn();
        assertThat(holderIn(instance)).isNull();
    }

    @Test
    void twoNodesPassEachTaskOnOnce() {
        absent("away", "deputy", "2098-03-02", "2098-03-06");
        var references = IntStream.range(0, 6).mapToObj(n -> heldBy("away")).toList();
        var nodes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> at("2098-03-02T08:00:00").passOn())).limit(2).toList();
        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(6);
        assertThat(references).allSatisfy(reference -> {
            assertThat(holder(reference)).isEqualTo("deputy");
            assertThat(changes(reference)).hasSize(1);
        });
    }

    @Test
    void oneTaskThatCannotBePassedOnHoldsUpNoOther() {
        absent("away", "deputy", "2098-03-02", "2098-03-06");
        var references = List.of(heldBy("away"), heldBy("away"), heldBy("away"));
        database.sql("""
                create function refuse_entry() returns trigger language plpgsql as
                $$ begin if new.reference = '%s' and new.kind like 'TASK%%' then raise exception 'no'; end if; return new; end $$"""
                .formatted(references.get(1))).update();
        database.sql("create trigger refuse_entry before insert on case_entry for each row execute function refuse_entry()").update();
        try {
            assertThat(at("2098-03-02T08:00:00").passOn()).isEqualTo(2);
        } finally {
            database.sql("drop function refuse_entry cascade").update();
        }
        assertThat(references).extracting(this::holder).containsExactly("deputy", "away", "deputy");
    }

    @Test
    void whatWasSuspendedWhenItsHolderLeftIsReleasedWhenItGoesOn() throws Exception {
        var reference = heldBy("away");
        var instance = task(reference).getProcessInstanceId();
        runtime.suspendProcessInstanceById(instance);
        assertDone(admin.call("DELETE", "/engine-rest/user/away", null));
        at("2098-03-02T08:00:00").passOn();
        assertThat(holder(reference)).isEqualTo("away");
        runtime.activateProcessInstanceById(instance);
        at("2098-03-02T08:00:00").passOn();
        assertReleased(reference, "DELETED");
    }

    @Test
    void anAbsenceThatIsCancelledCountsNoLonger() {
        var absence = absences.enter(ADMIN, new AbsenceRequest("away", "deputy", "2098-03-02", "2098-03-06"));
        absences.cancel(ADMIN, absence.id());
        var reference = heldBy("away");
        at("2098-03-03T08:00:00").passOn();
        assertThat(holder(reference)).isEqualTo("away");
    }
}
