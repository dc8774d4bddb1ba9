package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.TestClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody deletes history, and still it is removed when its retention period ends. */
@Tag("clock")
class RetentionTest extends ProcedureTest {

    /** Within the nightly cleanup window, and long before any data of other tests. */
    private static final Instant NIGHT = Instant.parse("2020-01-01T03:00:00Z");
    private static final int DAYS = 30;

    @Test
    void theCleanUpRemovesWhatHasExpiredAndNothingElse() {
        engine.getRepositoryService().createDeployment().addModelInstance("retention.bpmn", Bpmn.createExecutableProcess("retention")
                .camundaHistoryTimeToLive(DAYS).startEvent().endEvent().done()).deploy();
        TestClock.get().standAt(NIGHT);
        var expired = run();
        TestClock.get().standAt(NIGHT.plus(10, ChronoUnit.DAYS));
        var kept = run();

        TestClock.get().standAt(NIGHT.plus(DAYS, ChronoUnit.DAYS).plus(1, ChronoUnit.HOURS));
        var job = engine.getHistoryService().cleanUpHistoryAsync(true);
        engine.getManagementService().executeJob(job.getId());

        assertThat(inHistory(expired)).isFalse();
        assertThat(inHistory(kept)).isTrue();
    }

    private String run() {
        return engine.getRuntimeService().startProcessInstanceByKey("retention").getId();
    }

    private boolean inHistory(String instance) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceId(instance).count() == 1;
    }
}
