package io.redress.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.identity.access.Visitor;
import java.util.List;
import org.camunda.bpm.engine.task.DelegationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tasks of a user who is deleted, locked or removed from the group are open to the colleagues again, and the case file tells why. */
class TaskReleaseTest extends TasksTest {

    private Visitor leaver;

    @BeforeEach
    void somebodyWhoWillLeave() {
        leaver = enter("leaver", "agents");
    }

    private static String released(String reason) {
        return "{\"task\": \"%s\", \"name\": \"Verify complaint\", \"from\": \"leaver\", \"reason\": \"%s\"}".formatted(VERIFY, reason);
    }

    @Test
    void aUserWhoIsDeletedOverRestHoldsNothingAnyMore() throws Exception {
        var first = received();
        assertDone(claim(leaver, task(first).getId()));
        var second = heldBy("leaver");
        assertDone(admin.call("DELETE", "/engine-rest/user/leaver", null));
        for (var reference : List.of(first, second)) {
            assertThat(holder(reference)).isNull();
            assertOnRecord(reference, "procedure", "TASK_RELEASED", released("DELETED"));
        }
        assertDone(claim(new Visitor(port, "agent"), task(first).getId()));
    }

    @Test
    void aUserWhoIsDeletedInTheAdminWebappHoldsNothingAnyMore() throws Exception {
        var reference = heldBy("leaver");
        assertDone(admin.webappCall("DELETE", "/camunda/api/engine/engine/default/user/leaver", null));
        assertThat(holder(reference)).isNull();
        assertOnRecord(reference, "procedure", "TASK_RELEASED", released("DELETED"));
    }

    @Test
    void aUserWhoIsLockedHoldsNothingAnyMore() throws Exception {
        var reference = heldBy("leaver");
        assertDone(admin.call("PUT", "/api/users/leaver/lock", null));
        assertThat(holder(reference)).isNull();
        assertOnRecord(reference, "procedure", "TASK_RELEASED", released("LOCKED"));
    }

    @Test
    void whoeverLeavesAGroupKeepsWhatHeIsACandidateOfByAnother() throws Exception {
        identity.createMembership("leaver", "unit-quality");
        var reference = heldBy("leaver");
        assertDone(admin.call("DELETE", "/engine-rest/group/unit-quality/members/leaver", null));
        assertThat(holder(reference)).isEqualTo("leaver");
        assertDone(admin.call("DELETE", "/engine-rest/group/agents/members/leaver", null));
        assertThat(holder(reference)).isNull();
        assertOnRecord(reference, "procedure", "TASK_RELEASED", """
                {"task": "UserTask_VerifyComplaint", "name": "Verify complaint", "from": "leaver", "reason": "LEFT_GROUP", "group": "agents"}""");
    }

    @Test
    void aDelegatedTaskDoesNotReturnToWhoeverHasLeft() {
        var reference = heldBy("leaver");
        tasks.delegateTask(task(reference).getId(), "agent2");
        assertDone(admin.call("DELETE", "/engine-rest/user/leaver", null));
        assertThat(holder(reference)).isEqualTo("agent2");
        tasks.resolveTask(task(reference).getId());
        assertThat(holder(reference)).isNull();
    }

    @Test
    void whatWasDelegatedToWhoeverHasLeftIsNobodys() {
        var reference = heldBy("agent");
        tasks.delegateTask(task(reference).getId(), "leaver");
        assertDone(admin.call("DELETE", "/engine-rest/user/leaver", null));
        assertThat(task(reference)).satisfies(task -> {
            assertThat(task.getAssignee()).isNull();
            assertThat(task.getOwner()).isNull();
            assertThat(task.getDelegationState()).isNotEqualTo(DelegationState.PENDING);
        });
    }

    @Test
    void ifOneTaskCannotBeReleasedNothingIsHalfDone() {
        var first = heldBy("leaver");
        var second = heldBy("leaver");
        database.sql("""
                create function refuse_entry() returns trigger language plpgsql as
                $$ begin if new.reference = '%s' and new.kind = 'TASK_RELEASED' then raise exception 'no'; end if; return new; end $$""".formatted(second)).update();
        database.sql("create trigger refuse_entry before insert on case_entry for each row execute function refuse_entry()").update();
        try {
            assertThat(admin.call("DELETE", "/engine-rest/user/leaver", null).statusCode()).isEqualTo(500);
        } finally {
            database.sql("drop function refuse_entry cascade").update();
        }
        assertThat(holder(first)).isEqualTo("leaver");
        assertThat(holder(second)).isEqualTo("leaver");
        assertThat(changes(first)).isEmpty();
        assertThat(leaver.get("/api/complaints").statusCode()).as("still in").isEqualTo(200);
    }

    @Test
    void aGroupThatTasksWaitForStays() {
        var group = identity.newGroup("night-shift");
        identity.saveGroup(group);
        var task = task(received()).getId();
        tasks.addCandidateGroup(task, "night-shift");
        var refused = admin.call("DELETE", "/engine-rest/group/night-shift", null);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("night-shift cannot be deleted: one open task is offered to it");
        assertThat(identity.createGroupQuery().groupId("night-shift").count()).isOne();
        tasks.deleteCandidateGroup(task, "night-shift");
        assertDone(admin.call("DELETE", "/engine-rest/group/night-shift", null));
    }
}
