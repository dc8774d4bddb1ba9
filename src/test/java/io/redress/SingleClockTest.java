package io.redress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** There is one clock, the engine uses it, and a test can set it. */
@Tag("clock")
@RedressTest
class SingleClockTest {

    @Autowired
    Clock clock;

    @Autowired
    ProcessEngine engine;

    @Test
    void ticksInMillisecondsBecauseTheEngineKeepsNoMore() {
        assertThat(new RedressApplication().clock()).isEqualTo(TestClock.real());
        assertThat(clock.instant().getNano() % 1_000_000).isZero();
    }

    @Test
    void isTheEnginesToo() {
        var time = Instant.parse("2031-05-06T07:08:09.010Z");
        TestClock.get().standAt(time);
        assertThat(clock.instant()).isEqualTo(time);
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(time));
    }

    @Test
    void goesOnFromWhereATestHasMovedIt() {
        var time = Instant.parse("2031-05-06T07:08:09Z");
        TestClock.get().moveTo(time);
        assertThat(clock.instant()).isBetween(time, time.plus(Duration.ofMinutes(5)));
        TestClock.get().forward(Duration.ofDays(1));
        assertThat(clock.instant()).isAfterOrEqualTo(time.plus(Duration.ofDays(1)));
    }

    @Test
    void makesATimerDue() {
        engine.getRepositoryService().createDeployment().addModelInstance("by-the-clock.bpmn", Bpmn.createExecutableProcess("by-the-clock")
                .camundaHistoryTimeToLive(1).startEvent().intermediateCatchEvent().timerWithDuration("P3D").endEvent().done()).deploy();
        var instance = engine.getRuntimeService().startProcessInstanceByKey("by-the-clock").getId();
        assertThat(due(instance)).isZero();
        TestClock.get().forward(Duration.ofDays(3));
        assertThat(due(instance)).isOne();
    }

    private long due(String instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).executable().count();
    }

    @Test
    void staysTheOnlyOne() {
        var found = SingleClock.is().evaluate(new ClassFileImporter().importClasses(Others.class)).getFailureReport().getDetails();
        for (var way : List.of("Instant.now()", "LocalDate.now()", "LocalDate.now(java.time.ZoneId)", "Date.<init>()", "System.currentTimeMillis()",
                "Clock.systemUTC()", "ClockUtil.reset()")) {
            assertThat(found).as(way).anyMatch(detail -> detail.contains(way));
        }
        assertThat(found).hasSize(7);
    }

    /** Every way to read another clock, and three that read none. */
    static class Others {

        private final Supplier<Instant> byReference = Instant::now;
        private final Function<ZoneId, LocalDate> ofAZone = LocalDate::now;
        private final List<Object> made = List.of(LocalDate.now(), new Date(), System.currentTimeMillis(), Clock.systemUTC());
        private final List<Object> harmless = List.of(LocalDate.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)), new Date(0), System.nanoTime());

        void reset() {
            ClockUtil.reset();
        }
    }
}
