package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.Filings;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import io.redress.correspondence.LetterState;
import io.redress.identity.access.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While operators have suspended a process, complaints are still received, and start when it is activated: once, on any node. */
class PendingStartsTest extends ProcedureTest {

    @Autowired PendingStarts waiting;
    @Autowired JdbcClient database;
    @Autowired ObjectMapper json;
    @LocalServerPort int port;

    @AfterEach
    void operationsLetGoOn() {
        resume(ComplaintProcedure.KEY);
        resume(LetterDispatch.DELIVERY);
        waiting.catchUp();
    }

    private void hold(String process) {
        engine.getRepositoryService().suspendProcessDefinitionByKey(process);
    }

    private void resume(String process) {
        engine.getRepositoryService().activateProcessDefinitionByKey(process);
    }

    private long instances(Reference reference) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference.value(), ComplaintProcedure.KEY).count();
    }

    private Reference fromOutside() throws Exception {
        var answer = new Visitor(port, null).call("POST", "/api/complaints", """
                {"narrative": "The pump leaks.", "language": "en",
                 "complainant": {"name": "Tom Baker", "email": "tom.baker@example.org", "preferredChannel": "EMAIL"}}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new Reference(json.readTree(answer.body()).path("reference").asText());
    }

    @Test
    void aComplaintThatComesInWhileTheProcedureIsSuspendedBeginsLaterExactlyOnce() throws Exception {
        hold(ComplaintProcedure.KEY);
        var reference = fromOutside();

        assertThat(complaints.get(reference).status()).isEqualTo(Status.RECEIVED);
        assertThat(complaints.get(reference).due().resolve()).isNotNull();
        assertThat(waiting.catchUp()).as("still suspended").isZero();
        assertThat(waiting.backlog().waiting()).isPositive();
        assertThat(instances(reference)).isZero();

        resume(ComplaintProcedure.KEY);
        atOnce(4);

        assertThat(instances(reference)).isOne();
        assertThat(waiting.backlog().waiting()).isZero();
        assertThat(waiting.catchUp()).isZero();
        var walk = Walk.following(reference, engine, complaints).on();
        assertThat(letters(walk)).containsKey("acknowledgement");
        assertThat(walk.task("UserTask_VerifyComplaint")).isNotNull();
    }

    /** Concurrently, as several nodes do. */
    private void atOnce(int nodes) throws Exception {
        var threads = Executors.newFixedThreadPool(nodes);
        try {
            for (var done : threads.invokeAll(IntStream.range(0, nodes).mapToObj(n -> (Callable<Integer>) waiting::catchUp).toList())) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void oneRecordedByTheStartFormIsTakenInToo() throws Exception {
        hold(ComplaintProcedure.KEY);
        var answer = new Visitor(port, "agent").call("POST", "/engine-rest/process-definition/key/complaint-handling/submit-form", """
                {"variables": {"channel": {"value": "PHONE"}, "language": {"value": "en"}, "narrative": {"value": "It leaks and leaks."},
                  "complainant": {"type": "Json", "value": "{\\"name\\": \\"Tom Baker\\", \\"phone\\": \\"555 0199\\", \\"preferredChannel\\": \\"PHONE\\"}"}}}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var reference = new Reference(json.readTree(answer.body()).path("businessKey").asText());
        assertThat(complaints.get(reference).recordedBy()).isEqualTo("agent");

        resume(ComplaintProcedure.KEY);
        waiting.catchUp();
        assertThat(instances(reference)).isOne();
    }

    @Test
    void aVersionThatCannotStartHoldsNobodyUp() throws Exception {
        var broken = engine.getRepositoryService().createDeployment().addString("broken.bpmn", failingAtItsStart()).deploy();
        Reference reference;
        try {
            reference = fromOutside();
            assertThat(instances(reference)).isZero();
            assertThat(waiting.catchUp()).as("is tried and put off").isZero();
            assertThat(waiting.backlog().failure()).isNotBlank();
        } finally {
            engine.getRepositoryService().deleteDeployment(broken.getId(), true);
        }
        database.sql("update waiting_start set next_at = since where key = ?").param(reference.value()).update();
        assertThat(waiting.catchUp()).isOne();
        assertThat(instances(reference)).isOne();
    }

    @Test
    void aComplaintThatIsWithdrawnBeforeItsProcedureBeganNeverBegins() {
        hold(ComplaintProcedure.KEY);
        var reference = procedure.receive(Filings.leakingHeatExchanger(), List.of(), null).reference();

        procedure.withdraw(reference, "settled", "complainant");

        assertThat(complaints.get(reference).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(letters.of(reference)).singleElement().satisfies(letter -> assertThat(letter.name()).isEqualTo("withdrawal-confirmation"));
        assertThatThrownBy(() -> procedure.withdraw(reference, "again", "complainant")).isInstanceOf(ProcedureEndedException.class);
        resume(ComplaintProcedure.KEY);
        waiting.catchUp();
        assertThat(instances(reference)).isZero();
    }

    @Test
    void aLetterWaitsWhileDeliveriesAreSuspendedAndTheProcedureGoesOn() {
        hold(LetterDispatch.DELIVERY);
        var walk = walk(Filings.leakingHeatExchanger());

        assertThat(walk.task("UserTask_VerifyComplaint")).as("the procedure went on").isNotNull();
        assertThat(walk.incidents()).isZero();
        assertThat(letters(walk).get("acknowledgement").state()).isEqualTo(LetterState.QUEUED);
        assertThat(waiting.backlog().waiting()).isOne();

        resume(LetterDispatch.DELIVERY);
        assertThat(waiting.catchUp()).isOne();
        walk.on();
        assertThat(letters(walk).get("acknowledgement").state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void aProcedureThatIsHeldUpWithItsInstancesTellsWhoeverWithdraws() {
        var reference = walk(Filings.leakingHeatExchanger()).reference();
        engine.getRepositoryService().suspendProcessDefinitionByKey(ComplaintProcedure.KEY, true, null);
        try {
            assertThatThrownBy(() -> procedure.withdraw(reference, "settled", "complainant")).isInstanceOf(ProcedureBusyException.class);
        } finally {
            engine.getRepositoryService().activateProcessDefinitionByKey(ComplaintProcedure.KEY, true, null);
        }
        procedure.withdraw(reference, "settled", "complainant");
        assertThat(timeline.of(reference)).filteredOn(entry -> entry.kind().equals("WITHDRAWAL")).hasSize(1);
    }

    @Test
    void operationsSeeWhatWaits() throws Exception {
        hold(ComplaintProcedure.KEY);
        fromOutside();
        assertThat(new Visitor(port, "supervisor").open("/desk/operations").body()).contains("starts-title");
    }

    /** The shipped procedure, with a first step that fails in the transaction that starts it. */
    private static String failingAtItsStart() throws IOException {
        return Files.readString(Path.of("processes", "complaint-handling.bpmn"))
                .replace(" camunda:jobPriority=\"10\"", "")
                .replace(" camunda:asyncBefore=\"true\" camunda:formRef=\"record-complaint\"", " camunda:formRef=\"record-complaint\"")
                .replace("name=\"Acknowledge complaint\" camunda:asyncBefore=\"true\"", "name=\"Acknowledge complaint\"")
                .replace("<camunda:inputParameter name=\"letter\">acknowledgement<", "<camunda:inputParameter name=\"letter\">${noSuchThing}<");
    }
}
