package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.RedressTest;
import io.redress.TestClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acknowledgements do not wait for timers that are due at the same time. */
@RedressTest
class JobOrderTest {

    @Autowired ProcessEngine engine;
    @Autowired RepositoryService repository;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from ACT_RU_JOB where ID_ like 'order %'").update();
    }

    @Test
    void jobsOfHigherPriorityComeFirstAndThenThoseThatHaveBeenDueLongest() {
        due("order timer", "timer", 0, 60);
        due("order late acknowledgement", "message", 10, 5);
        due("order old timer", "timer", 0, 90);
        due("order acknowledgement", "message", 10, 30);
        assertThat(acquired()).filteredOn(job -> job.startsWith("order ")).containsExactly("order acknowledgement", "order late acknowledgement", "order old timer",
                "order timer");
    }

    @ParameterizedTest
    @CsvSource({"complaint-handling,StartEvent_ComplaintReceived", "complaint-handling,ServiceTask_SendAcknowledgement", "letter-delivery,ServiceTask_SendMail"})
    void whatLeadsToAnAcknowledgementHasPriority(String process, String step) {
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
        FlowNode node = repository.getBpmnModelInstance(definition.getId()).getModelElementById(step);
        assertThat(node.getCamundaJobPriority()).isEqualTo("10");
    }

    @Test
    void everyJobHasADueDate() {
        assertThat(configuration().isEnsureJobDueDateNotNull()).isTrue();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private List<String> acquired() {
        return configuration().getCommandExecutorTxRequired().execute(command ->
                command.getJobManager().findNextJobsToExecute(new Page(0, 1000)).stream().map(DbEntity::getId).toList());
    }

    private void due(String job, String type, int priority, int minutesAgo) {
        var now = LocalDateTime.ofInstant(TestClock.get().instant(), ZoneOffset.UTC);
        jdbc.sql("""
                insert into ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, SUSPENSION_STATE_, EXCLUSIVE_, PRIORITY_, CREATE_TIME_, DUEDATE_)
                values (:job, 1, :type, 3, 1, false, :priority, :due, :due)""")
                .param("job", job).param("type", type).param("priority", priority).param("due", now.minusMinutes(minutesAgo)).update();
    }
}
