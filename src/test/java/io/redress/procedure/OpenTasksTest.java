package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import io.redress.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everyone who may read a case file sees who has to act next, even those who may not work on it. */
@Tag("clock")
class OpenTasksTest extends ProcedureTest {

    @Autowired
    OpenTasks openTasks;

    @Autowired
    DeployedForms forms;

    /** Within a working day, at its start, on a weekend and on 29 February. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01T13:42:43.571+08:00", "2026-11-30T09:00:00+08:00", "2026-12-05T12:00:00+08:00", "2028-02-29T23:59:59.999+08:00"})
    void tellsWhoseTurnItIs(String moment) {
        TestClock.get().moveTo(Instant.parse(moment));
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
