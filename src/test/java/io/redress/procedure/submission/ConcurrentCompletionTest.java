package io.redress.procedure.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.CompanyDays;
import io.redress.complaint.Reference;
import io.redress.identity.access.Visitor;
import io.redress.procedure.AsSystem;
import io.redress.procedure.ComplaintProcedure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two colleagues complete one task concurrently: the slower one learns that it is already completed, and none of her answers are stored. */
@RedressTest
class ConcurrentCompletionTest {

    private static final Map<String, Object> REFUSED = Map.of("admission", "REFUSE", "refusalGround", "OUT_OF_SCOPE",
            "refusalReason", "The product was made and sold by another company; please turn to its customer service.");

    @Autowired ProcessEngine engine;
    @Autowired ComplaintProcedure procedure;
    @Autowired FreeTextAnswers texts;
    @Autowired AsSystem asSystem;
    @Autowired CaseTimeline timeline;
    @Autowired RecordedAnswers recorded;
    @Autowired CompanyDays days;
    @Autowired MessageSource messages;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Reference reference;
    private String task;

    @BeforeEach
    void somethingToVerify() {
        reference = procedure.receive(Filings.leakingHeatExchanger(), List.of(), null).reference();
        var instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value(), ComplaintProcedure.KEY).singleResult().getId();
        var jobs = engine.getManagementService();
        for (var due = jobs.createJobQuery().processInstanceId(instance).executable().list(); !due.isEmpty();
                due = jobs.createJobQuery().processInstanceId(instance).executable().list()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
        task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    @Test
    void theSlowerOneLearnsItWhileHerAnswersAreChecked() {
        var slow = slow(overtakenAt("getDeployedTaskForm"));
        assertThatThrownBy(() -> slow.complete(task, REFUSED))
                .isInstanceOf(TaskNotFound.class).hasMessageContaining("not open any more");
        assertAnsweredOnce();
    }

    @Test
    void theSlowerOneLearnsItWhenBothHaveBeenChecked() {
        var slow = new CountDownLatch(1);
        var fast = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            engine.getTaskService().complete(task, REFUSED);
            slow.countDown();
            untilSomebodyWaits();
        }));
        assertThatThrownBy(() -> {
            slow.await();
            engine.getTaskService().complete(task, REFUSED);
        }).isInstanceOf(TaskNotFound.class);
        fast.join();
        assertAnsweredOnce();
    }

    @Test
    void overRestAFinishedTaskIsNotFound() {
        engine.getTaskService().complete(task, REFUSED);
        var agent = new Visitor(port, "agent");
        var answer = agent.call("POST", "/engine-rest/task/" + task + "/submit-form", "{\"variables\":{}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.body()).contains("not open any more");
    }

    @Test
    void aSecondSubmissionOfTheSameAnswerLearnsThatTheSameAnswerIsOnRecord() {
        var agent = new Visitor(port, "agent");
        var address = "/engine-rest/task/" + task + "/submit-form";
        engine.getTaskService().setAssignee(task, "agent");
        var first = agent.call("POST", address, refusal("The product was made by another company; please turn to its service."));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);

        var again = agent.call("POST", address, refusal("The product was made by another company; please turn to its service."));
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("the same answer is on record").doesNotContain("Nothing of yours");

        assertThat(agent.call("POST", address, refusal("Quite another reason, which nobody has read so far.")).body())
                .contains("Nothing of yours was taken");
        assertThat(new Visitor(port, "supervisor").call("POST", address, refusal("The product was made by another company; please turn to its service.")).body())
                .as("nobody may guess at the answers of others").contains("Nothing of yours was taken");
        assertAnsweredOnce();
    }

    private static String refusal(String reason) {
        return """
                {"variables": {"admission": {"value": "REFUSE"}, "refusalGround": {"value": "OUT_OF_SCOPE"},
                "refusalReason": {"value": "%s"}}}""".formatted(reason);
    }

    private void assertAnsweredOnce() {
        assertThat(timeline.of(reference)).filteredOn(entry -> entry.kind().equals("ANSWERED")).hasSize(1);
    }

    /** A form service during whose call a colleague completes the task. */
    private FormService overtakenAt(String call) {
        var type = new Class<?>[] {FormService.class};
        return (FormService) Proxy.newProxyInstance(getClass().getClassLoader(), type, (proxy, method, arguments) -> {
            if (method.getName().equals(call)) {
                CompletableFuture.runAsync(() -> engine.getTaskService().complete(task, REFUSED)).join();
            }
            try {
                return method.invoke(engine.getFormService(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private GuardedTaskService slow(FormService forms) {
        var submissions = new Submissions(engine.getTaskService(), forms, texts,
                engine.getIdentityService(), asSystem, timeline, recorded, days, messages);
        var slow = new GuardedTaskService(provided(submissions), provided(null), provided(transaction));
        slow.setCommandExecutor(((ServiceImpl) engine.getTaskService()).getCommandExecutor());
        return slow;
    }

    private static <T> ObjectProvider<T> provided(T bean) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return bean;
            }
        };
    }

    private void untilSomebodyWaits() {
        var waiting = jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
        while (waiting.query(Integer.class).single() == 0) {
            Thread.onSpinWait();
        }
    }
}
