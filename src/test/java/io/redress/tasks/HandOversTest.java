package io.redress.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.identity.access.Visitor;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks change hands over the engine's REST API: by their assignee, by supervisors of the group, by nobody else, and with an audit trail. */
class HandOversTest extends TasksTest {

    @Autowired TransactionTemplate transaction;

    private Visitor agent;
    private Visitor supervisor;

    @BeforeEach
    void people() {
        agent = new Visitor(port, "agent");
        supervisor = new Visitor(port, "supervisor");
    }

    private static void assertRefused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void aSupervisorTakesATaskFromSomebodyAndGivesItToACandidate() throws Exception {
        var reference = heldBy("agent2");
        assertDone(hand(supervisor, task(reference).getId(), "agent"));
        assertThat(holder(reference)).isEqualTo("agent");
        assertOnRecord(reference, "supervisor", "TASK_HANDED_ON", """
                {"task": "UserTask_VerifyComplaint", "name": "Verify complaint", "from": "agent2", "to": "agent"}""");
    }

    @Test
    void aSupervisorGivesATaskBackToItsGroup() throws Exception {
        var reference = heldBy("agent2");
        assertDone(unclaim(supervisor, task(reference).getId()));
        assertThat(holder(reference)).isNull();
        assertOnRecord(reference, "supervisor", "TASK_RELEASED", """
                {"task": "UserTask_VerifyComplaint", "name": "Verify complaint", "from": "agent2"}""");
    }

    @Test
    void aSupervisorGivesSomebodyWhatNobodyHolds() {
        var reference = received();
        assertDone(hand(new Visitor(port, "manager"), task(reference).getId(), "agent"));
        assertThat(holder(reference)).isEqualTo("agent");
        assertThat(changes(reference)).hasSize(1);
    }

    @Test
    void everydayWorkIsNotOnTheTimeline() {
        var reference = received();
        assertDone(claim(agent, task(reference).getId()));
        assertDone(unclaim(agent, task(reference).getId()));
        assertDone(claim(agent, task(reference).getId()));
        assertThat(changes(reference)).isEmpty();
        assertDone(hand(agent, task(reference).getId(), "agent2"));
        assertThat(changes(reference)).hasSize(1);
    }

    @Test
    void nobodyElseTakesATaskFromItsHolder() {
        var task = task(heldBy("agent2")).getId();
        enter("head-of-quality", "supervisors", "unit-quality");
        for (var other : new String[] {"agent", "quality", "head-of-quality", "auditor", "analyst"}) {
            assertThat(unclaim(new Visitor(port, other), task).statusCode()).as(other).isEqualTo(403);
            assertThat(hand(new Visitor(port, other), task, other).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo("agent2");
    }

    @Test
    void aSupervisorOfAUnitSupervisesThatUnit() {
        var head = enter("head-of-agents", "supervisors", "agents");
        var reference = heldBy("agent2");
        assertDone(unclaim(head, task(reference).getId()));
        assertThat(holder(reference)).isNull();
    }

    @Test
    void aSupervisorDoesNotWorkOnWhatIsOfferedToOthers() {
        var task = task(heldBy("agent2")).getId();
        assertRefused(hand(supervisor, task, "supervisor"), "not among its candidates");
        assertRefused(claim(supervisor, task), "assigned to agent2");
    }

    @Test
    void nobodyTakesATaskBySavingItUnderHisName() throws Exception {
        var reference = heldBy("agent2");
        var address = "/engine-rest/task/" + task(reference).getId();
        var saved = (ObjectNode) json.readTree(agent.get(address).body());
        saved.retain("name", "description", "priority", "due", "followUp", "delegationState", "owner", "parentTaskId", "caseInstanceId", "tenantId");
        saved.put("assignee", "agent");
        assertRefused(agent.call("PUT", address, saved.toString()), "assigned to agent2");
        assertThat(holder(reference)).isEqualTo("agent2");
    }

    @Test
    void aTaskGoesToNobodyButACandidate() {
        var task = task(heldBy("agent")).getId();
        assertRefused(hand(agent, task, "finance"), "finance, who is not among its candidates");
        assertRefused(agent.call("POST", "/engine-rest/task/" + task + "/delegate", "{\"userId\": \"finance\"}"), "finance, who is not among");
    }

    @Test
    void notEvenAnAdministratorGivesATaskToSomebodyWhoIsNotThere() {
        var task = task(received()).getId();
        assertRefused(hand(admin, task, "nobody-here"), "there is no such user");
        enter("locked-out", "agents");
        assertDone(admin.call("PUT", "/api/users/locked-out/lock", null));
        assertRefused(hand(admin, task, "locked-out"), "or the user is locked");
    }

    @Test
    void whoeverClaimsTooLateIsToldSo() {
        var task = task(received()).getId();
        var answers = transaction.execute(status -> {
            database.sql("select 1 from act_ru_task where id_ = ? for update").param(task).query(Integer.class).single();
            var both = Stream.of("agent", "agent2")
                    .map(user -> CompletableFuture.supplyAsync(() -> claim(new Visitor(port, user), task))).toList();
            CompletableFuture.runAsync(this::untilBothWait).join();
            return both;
        });
        var loser = answers.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() != 204).toList();
        assertThat(loser).singleElement().satisfies(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(answer.body()).contains("Somebody else was faster").doesNotContain("ENGINE-", "OptimisticLocking");
        });
    }

    /** Outside the transaction, in which the database would always return the same result. */
    private void untilBothWait() {
        var waiting = database.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%act_ru_task%'");
        while (waiting.query(Integer.class).single() < 2) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aTaskThatIsDoneIsNotThereAnyMore() {
        for (var answer : new HttpResponse<?>[] {claim(agent, "done-already"), hand(supervisor, "done-already", "agent"),
            unclaim(supervisor, "done-already")}) {
            assertThat(answer.statusCode()).as((String) answer.body()).isEqualTo(404);
            assertThat((String) answer.body()).contains("not open any more");
        }
    }
}
