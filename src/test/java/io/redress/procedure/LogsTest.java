package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.Channel;
import io.redress.complaint.Claim;
import io.redress.complaint.Complainant;
import io.redress.complaint.Filing;
import io.redress.complaint.Subject;
import io.redress.correspondence.SmtpStub;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who reads the log can tell to which complaint a line belongs, and learns nothing of the complainant. */
@ExtendWith(OutputCaptureExtension.class)
class LogsTest extends ProcedureTest {

    private static final List<String> PERSONAL = List.of("Ottilie", "Wintergreen", "ottilie", "hatstand.example", "7946", "Puddle Lane",
            "CU-558123", "SN-QUINCE", "marmalade", "chandelier", "dishwater");

    @Autowired
    JavaMailSenderImpl mailServer;

    @Autowired
    Environment environment;

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
        var port = mailServer.getPort();
        try (var busy = new SmtpStub("450 4.2.1 <ottilie.w@hatstand.example> mailbox busy, call +44 20 7946 0991")) {
            mailServer.setPort(busy.port());
            var walk = Walk.following(procedure.receive(filing(), List.of(), null).reference(), engine, complaints);
            assertThatThrownBy(walk::on).hasMessageContaining("busy");

            assertThat(log.getOut()).containsPattern("ERROR \\[" + walk.reference() + "\\].*org.camunda.bpm.engine.context").contains("…@…");
            assertThat(log.getAll()).doesNotContain("ottilie", "hatstand.example");
        } finally {
            mailServer.setPort(port);
        }
    }

    @Test
    void writesTheSameAsEcsWhereAProgramReadsTheLog() throws Exception {
        var written = new ByteArrayOutputStream();
        var appender = ecs(written);
        var port = mailServer.getPort();
        try (var busy = new SmtpStub("450 4.2.1 <ottilie.w@hatstand.example> mailbox busy, call +44 20 7946 0991")) {
            mailServer.setPort(busy.port());
            var walk = Walk.following(procedure.receive(filing(), List.of(), null).reference(), engine, complaints);
            assertThatThrownBy(walk::on).hasMessageContaining("busy");

            var lines = written.toString(StandardCharsets.UTF_8).lines().map(LogsTest::json).toList();
            assertThat(lines).anySatisfy(line -> {
                assertThat(line.path("log").path("level").asText()).isEqualTo("ERROR");
                assertThat(line.path("reference").asText()).isEqualTo(walk.reference().value());
                assertThat(line.path("processKey").asText()).isEqualTo("letter-delivery");
                assertThat(line.path("step").asText()).isEqualTo("ServiceTask_SendMail");
                assertThat(line.path("error").path("stack_trace").asText()).contains("…@…");
            });
            assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain(PERSONAL);
        } finally {
            mailServer.setPort(port);
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(appender);
            appender.stop();
        }
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
