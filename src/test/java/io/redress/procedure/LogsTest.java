package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.Channel;
import io.redress.complaint.Claim;
import io.redress.complaint.Complainant;
import io.redress.complaint.Filing;
import io.redress.complaint.Subject;
import io.redress.correspondence.SmtpStub;
import io.redress.identity.access.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A reader of the log can tell which complaint a line belongs to, and learns nothing about the complainant. */
@ExtendWith(OutputCaptureExtension.class)
class LogsTest extends ProcedureTest {

    private static final List<String> PERSONAL = List.of("Ottilie", "Wintergreen", "ottilie", "hatstand.example", "7946", "Puddle Lane",
            "CU-558123", "SN-QUINCE", "marmalade", "chandelier", "dishwater");

    @Autowired
    JavaMailSenderImpl mailServer;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void carriesTheReferenceAndNothingPersonalThroughoutAProcedure(CapturedOutput log) {
        var walk = walkToCallBack(filing());
        walk.as("agent", "UserTask_CallBackComplainant", Answers.satisfied()).as("agent", "UserTask_RecordLessons", Answers.lessons());

        assertThat(walk.ended()).isTrue();
        assertThat(log.getOut()).contains("[" + walk.reference() + "]").contains("Complaint taken in over WEB");
        assertThat(log.getAll()).doesNotContain(PERSONAL);
        assertThat(MDC.get("reference")).isNull();
    }

    @Test
    void tellsOfAFailedStepToWhichComplaintItBelongsWithoutTheAddressThatTheMailServerNames(CapturedOutput log) throws Exception {
        whileTheMailServerIsBusy(walk -> {
            assertThatThrownBy(walk::on).hasMessageContaining("busy");

            assertThat(log.getOut()).containsPattern("WARN \\[" + walk.reference() + "\\].* : ServiceTask_SendMail of letter-delivery failed, attempt 1, "
                    + "\\d+ left: .*450 4\\.2\\.1 <…@…> mailbox busy, call …");
            assertThat(log.getAll()).doesNotContain("ottilie", "hatstand.example", "7946");
        });
    }

    @Test
    void writesALineForEachAttemptOfTheExecutorAndTheStackTraceOnce() throws Exception {
        whileTheMailServerIsBusy(walk -> {
            var job = sendMail(walk);
            var events = heardDuring(() -> List.of(1, 2, 3).forEach(time -> inTheExecutor(job)));

            assertThat(events).extracting(event -> event.getFormattedMessage().replaceAll("(attempt \\d+).*", "$1")).containsExactly(
                    "ServiceTask_SendMail of letter-delivery failed, attempt 1", "ServiceTask_SendMail of letter-delivery failed, attempt 2",
                    "ServiceTask_SendMail of letter-delivery failed, attempt 3");
            assertThat(events).extracting(event -> event.getThrowableProxy() != null).containsExactly(true, false, false);
            assertThat(events).allSatisfy(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.WARN);
                assertThat(event.getFormattedMessage()).contains("busy").doesNotContain("\n");
                assertThat(event.getMDCPropertyMap()).containsEntry("reference", walk.reference().value()).containsEntry("step", "ServiceTask_SendMail");
            });
            assertThat(MDC.get("reference")).isNull();
        });
    }

    @Test
    void writesOfAFailureThatCouldNotBeCounted() throws Exception {
        whileTheMailServerIsBusy(walk -> {
            var job = sendMail(walk);
            var events = heardDuring(() -> jdbc.sql("alter table step_failure rename to step_failure_away").update(), () -> inTheExecutor(job),
                    () -> jdbc.sql("alter table step_failure_away rename to step_failure").update());

            assertThat(events).anySatisfy(event -> {
                assertThat(event.getFormattedMessage()).startsWith("Job " + job + " failed, and that could not be counted").contains("step_failure");
                assertThat(event.getThrowableProxy()).isNotNull();
            });
        });
    }

    @Test
    void losesNoTryAndWritesNoWarningWhereAnotherChangeWasFirst() throws Exception {
        whileTheMailServerIsBusy(walk -> {
            var job = sendMail(walk);
            var before = retries(job);
            var events = heardDuring(() -> {
                failed(job, new OptimisticLockingException("Another one was first with ottilie.w@hatstand.example"));
                failed(job, new IllegalStateException("No paper"));
            });

            assertThat(events).extracting(event -> event.getFormattedMessage()).containsExactly("ServiceTask_SendMail of letter-delivery failed, attempt 1, "
                    + retries(job) + " left: IllegalStateException: No paper");
            assertThat(events.get(0).getThrowableProxy()).isNotNull();
            assertThat(retries(job)).isEqualTo(before - 1);
        });
    }

    @Test
    void tellsWhoAsksOverRestWhatWentWrongAndTheLogWhereItIsTheServersFault() {
        var agent = new Visitor(port, "agent");
        var task = walk(filing()).task("UserTask_VerifyComplaint").getId();
        var refused = new StringBuilder();
        var quiet = heardDuring(() -> refused.append(agent.call("POST", "/engine-rest/task/" + task + "/submit-form", "{\"variables\": {}}").body()));
        assertThat(refused.toString()).contains("admission");
        assertThat(quiet).isEmpty();

        var failed = new StringBuilder();
        var loud = heardDuring(() -> jdbc.sql("alter table act_ru_filter rename to act_ru_filter_away").update(),
                () -> failed.append(agent.call("GET", "/engine-rest/filter/count", null).statusCode()),
                () -> jdbc.sql("alter table act_ru_filter_away rename to act_ru_filter").update());
        assertThat(failed.toString()).isEqualTo("500");
        assertThat(loud).hasSize(1).allSatisfy(event -> assertThat(event.getFormattedMessage()).contains("act_ru_filter", "at org.camunda.bpm.engine"));
    }

    @Test
    void quotesNoRowThatTheDatabaseRefuses() {
        assertThatThrownBy(() -> jdbc.sql("insert into case_answer (reference, field, version, procedure, author) values ('C-1', 'facts', 1, 'p', 'marmalade')")
                .update()).hasMessageContaining("\"at\"").hasMessageNotContaining("Failing row").rootCause().hasMessageNotContaining("marmalade");
    }

    @Test
    void writesTheSameAsEcsWhereAProgramReadsTheLog() throws Exception {
        var written = new ByteArrayOutputStream();
        var appender = ecs(written);
        try {
            whileTheMailServerIsBusy(walk -> {
                assertThatThrownBy(walk::on).hasMessageContaining("busy");

                var lines = written.toString(StandardCharsets.UTF_8).lines().map(LogsTest::json).toList();
                assertThat(lines).anySatisfy(line -> {
                    assertThat(line.path("log").path("level").asText()).isEqualTo("WARN");
                    assertThat(line.path("reference").asText()).isEqualTo(walk.reference().value());
                    assertThat(line.path("processKey").asText()).isEqualTo("letter-delivery");
                    assertThat(line.path("step").asText()).isEqualTo("ServiceTask_SendMail");
                    assertThat(line.path("message").asText()).contains("…@…");
                    assertThat(line.path("error").path("stack_trace").asText()).contains("io.redress.correspondence.LetterMailer");
                });
            });
            assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain(PERSONAL);
        } finally {
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(appender);
            appender.stop();
        }
    }

    private void whileTheMailServerIsBusy(Consumer<Walk> test) throws IOException {
        var there = mailServer.getPort();
        try (var busy = new SmtpStub("450 4.2.1 <ottilie.w@hatstand.example> mailbox busy, call +44 20 7946 0991")) {
            mailServer.setPort(busy.port());
            test.accept(Walk.following(procedure.receive(filing(), List.of(), null).reference(), engine, complaints));
        } finally {
            mailServer.setPort(there);
        }
    }

    /** The job that sends the first letter of the case, not yet attempted. */
    private String sendMail(Walk walk) {
        var management = engine.getManagementService();
        for (;;) {
            var due = walk.due();
            var found = due.stream().filter(job -> management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
                    .activityIdIn("ServiceTask_SendMail").count() == 1).findAny();
            if (found.isPresent()) {
                return found.get().getId();
            }
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private int retries(String job) {
        return engine.getManagementService().createJobQuery().jobId(job).singleResult().getRetries();
    }

    /** As the threads of the engine's job executor do, which is switched off in tests. */
    private void inTheExecutor(String job) {
        new ExecuteJobsRunnable(List.of(job), (ProcessEngineImpl) engine) {
            {
                jobExecutor = new DefaultJobExecutor() {
                    @Override
                    public boolean isActive() {
                        return true;
                    }

                    @Override
                    public void jobWasAdded() {}
                };
            }
        }.run();
    }

    private void failed(String job, RuntimeException failure) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(configuration.getFailedJobCommandFactory().getCommand(job, failure));
    }

    /** Log events at a visible level, from the second of three steps only. */
    private List<ILoggingEvent> heardDuring(Runnable before, Runnable step, Runnable after) {
        before.run();
        try {
            return heardDuring(step);
        } finally {
            after.run();
        }
    }

    private List<ILoggingEvent> heardDuring(Runnable step) {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var events = new ListAppender<ILoggingEvent>();
        events.start();
        root.addAppender(events);
        try {
            step.run();
        } finally {
            root.detachAppender(events);
            events.stop();
        }
        return events.list.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN)).toList();
    }

    private OutputStreamAppender<ILoggingEvent> ecs(ByteArrayOutputStream written) {
        var logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.putObject(Environment.class.getName(), environment);
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logs);
        encoder.setFormat("ecs");
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(logs);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        return appender;
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not a line of JSON: " + line, e);
        }
    }

    @Test
    void hidesAddressesInWhateverAnyoneLogs(CapturedOutput log) {
        LoggerFactory.getLogger(getClass()).warn("No way to {}", "ottilie@hatstand.example", new IllegalStateException("not ottilie@hatstand.example"));

        assertThat(log.getOut()).contains("No way to …@…").contains("IllegalStateException: not …@…").doesNotContain("ottilie");
    }

    @Test
    void hidesTheTokenOfALinkInWhateverAnyoneLogs(CapturedOutput log) {
        LoggerFactory.getLogger(getClass()).warn("Cannot answer {}", "/track?reference=C-2026-000001&token=q0V_aB3-xYz9KlmNop12QrStUvWx4567");

        assertThat(log.getOut()).contains("token=********").doesNotContain("q0V_aB3");
    }

    private static Filing filing() {
        return new Filing(Channel.WEB, "en", new Complainant("Ottilie Wintergreen", null, "ottilie.w@hatstand.example", "+44 20 7946 0991", null,
                "4 Puddle Lane", "CU-558123", false, null, null), new Subject("Plate heat exchanger", "BX-40", "SN-QUINCE", "1", null, null, null,
                null, null, null, List.of()), "The exchanger leaks marmalade onto the chandelier and is defective.", "Refund the dishwater.",
                new Claim(new BigDecimal("900.00"), "CNY"), null, null);
    }
}
