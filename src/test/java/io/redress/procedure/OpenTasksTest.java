package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who may read a case file sees at whom the case lies, even those who may not work on it. */
class OpenTasksTest extends ProcedureTest {

    @Autowired
    OpenTasks openTasks;

    @Autowired
    DeployedForms forms;

    @Test
    void tellsWhoseTurnItIs() {
        var walk = walk(Filings.leakingHeatExchanger());
        var task = walk.task("UserTask_VerifyComplaint");
        assertThat(openTasks.of(walk.reference())).singleElement().satisfies(open -> {
            assertThat(open.id()).isEqualTo(task.getId());
            assertThat(open.step()).isEqualTo("UserTask_VerifyComplaint");
            assertThat(open.group()).isEqualTo("agents");
            assertThat(open.assignee()).isNull();
            assertThat(open.letter()).isNull();
            assertThat(open.due()).isEqualTo(complaints.get(walk.reference()).due().respond());
        });
    }

    @Test
    void givesTheNewestForm() {
        assertThat(forms.newest("verify-complaint")).get().asString().contains("\"admission\"", "是否受理该投诉？");
        assertThat(forms.newest("no-such-form")).isEmpty();
    }
}
