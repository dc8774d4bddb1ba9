package io.redress.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.complaint.Filing;
import io.redress.engine.EngineMetrics;
import io.redress.engine.JobExecutorStatistics;
import io.redress.procedure.ComplaintProcedure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What operators can learn without querying the database. */
@RedressTest
class MetricsTest {

    @Autowired
    private MockMvc door;
    @Autowired
    private MeterRegistry meters;
    @Autowired
    private ComplaintProcedure procedure;
    @Autowired
    private EngineMetrics engine;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void countsIntakeByChannelAndOutcome() {
        var accepted = intakes("WEB", "accepted");
        var refused = intakes("WEB", "refused");

        procedure.receive(Filings.leakingHeatExchanger(), List.of(), null);
        var whole = Filings.leakingHeatExchanger();
        var wordless = new Filing(whole.channel(), whole.language(), whole.complainant(), whole.subject(), "", null, null, null, null);
        assertThatThrownBy(() -> procedure.receive(wordless, List.of(), null)).isNotNull();

        assertThat(intakes("WEB", "accepted")).isEqualTo(accepted + 1);
        assertThat(intakes("WEB", "refused")).isEqualTo(refused + 1);
    }

    @Test
    void knowsHowMuchIsDueAndSinceWhen() {
        procedure.receive(Filings.leakingHeatExchanger(), List.of(), null);

        assertThat(engine.figures().due()).isPositive();
        assertThat(engine.figures().oldestDue()).isNotNull();
        assertThat(meters.get("redress.jobs").tag("state", "due").gauge().value()).isNotNaN();
        assertThat(meters.get("redress.letters.oldest.queued").gauge().value()).isNotNegative();
        assertThat(meters.get("redress.executor.jobs").tag("result", "succeeded").functionCounter().count()).isNotNegative();
    }

    /** On a small table a scan is cheaper, so the planner is kept from it: what matters is that the index matches the query. */
    @Test
    void readsFiguresFromIndexesHoweverManyJobsWait() {
        assertThat(plan("select min(coalesce(DUEDATE_, CREATE_TIME_)) from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1"
                + " and coalesce(DUEDATE_, CREATE_TIME_) <= '2026-11-22T08:00:00'::timestamp")).contains("redress_job_since");
        assertThat(plan("select count(*) from ACT_RU_JOB where (EXCEPTION_STACK_ID_ is not null or RETRIES_ <= 0) and RETRIES_ <= 0"))
                .contains("redress_job_stuck");
        assertThat(plan("select count(*) from letter where state = 'QUEUED'")).contains("letter_queued");
        assertThat(plan("select count(*) from remedy where state = 'REQUESTED'")).contains("remedy_requested");
    }

    @Test
    void isReadyWithADatabaseAndLivesWithout() throws Exception {
        door.perform(get("/actuator/health/readiness")).andExpect(status().isOk()).andExpect(jsonPath("$.status").value("UP"));
        door.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }

    @Test
    void isNotReadyWhileItsJobExecutorStandsStill() {
        assertThat(health(true, true)).isEqualTo(Status.UP);
        assertThat(health(true, false)).isEqualTo(Status.DOWN);
        assertThat(health(false, false)).as("switched off by setting").isEqualTo(Status.UP);
    }

    @Test
    void letsMonitoringReadTheMetricsAndNothingElse() throws Exception {
        door.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        door.perform(get("/actuator/prometheus").with(member("agents"))).andExpect(status().isForbidden());
        assertThat(door.perform(get("/actuator/prometheus").with(member("monitoring"))).andReturn().getResponse().getStatus()).isNotEqualTo(403);
        for (var closed : List.of("/actuator/metrics", "/actuator/info", "/api/complaints", "/desk/complaints", "/desk/operations", "/insight")) {
            door.perform(get(closed).with(member("monitoring"))).andExpect(status().isForbidden());
        }
    }

    private static Status health(boolean wanted, boolean running) {
        var engine = mock(EngineMetrics.class);
        when(engine.executor()).thenReturn(new JobExecutorStatistics(wanted, running, 0, 0, 0, 0));
        return new JobsHealthIndicator(engine).health().getStatus();
    }

    private long intakes(String channel, String outcome) {
        var timer = meters.find("redress.intake").tags("channel", channel, "outcome", outcome).timer();
        return timer == null ? 0 : timer.count();
    }

    private String plan(String query) {
        jdbc.sql("set enable_seqscan = off").update();
        try {
            return String.join("\n", jdbc.sql("explain " + query).query(String.class).list());
        } finally {
            jdbc.sql("reset enable_seqscan").update();
        }
    }

    private static RequestPostProcessor member(String group) {
        return user("somebody").authorities(new SimpleGrantedAuthority(group));
    }
}
