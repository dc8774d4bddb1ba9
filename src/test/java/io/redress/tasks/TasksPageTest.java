package io.redress.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.complaint.CompanyDays;
import io.redress.complaint.Page;
import io.redress.engine.query.TaskQueries;
import io.redress.engine.query.UserQueries;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.ui.ConcurrentModel;

/** A supervisor sees the tasks of the groups, releases them and hands them on, in the browser. */
class TasksPageTest extends TasksTest {

    private static final String ADDRESS = "/desk/tasks";

    @Autowired MockMvc browser;
    @Autowired TasksPage page;
    @Autowired HandOvers handOvers;
    @Autowired CompanyDays calendar;
    @Autowired Clock clock;
    @Autowired DataSource dataSource;
    @Autowired RepositoryService repository;

    /** So that the tasks under test are on the first page. */
    @BeforeEach
    void nobodyHoldsAnything() {
        tasks.createTaskQuery().taskAssigned().active().list().forEach(task -> tasks.setAssignee(task.getId(), null));
    }

    @AfterEach
    void theSmallProcessesAreGone() {
        repository.createDeploymentQuery().deploymentName("tasks-page").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
    }

    private static RequestPostProcessor member(String id, String... groups) {
        return user(id).authorities(Stream.of(groups).map(SimpleGrantedAuthority::new).toList());
    }

    private static RequestPostProcessor supervisor() {
        return member("supervisor", "supervisors");
    }

    private ResultActions see(RequestPostProcessor who, String query, String language) throws Exception {
        return browser.perform(get(ADDRESS + query).with(who).header("Accept-Language", language)).andExpect(status().isOk());
    }

    private ResultActions release(RequestPostProcessor who, String task, String holder) throws Exception {
        return browser.perform(post(ADDRESS + "/" + task + "/release").param("holder", holder).with(who).with(csrf()).header("Accept-Language", "en"));
    }

    private ResultActions handOver(RequestPostProcessor who, String task, String holder, String to) throws Exception {
        return browser.perform(post(ADDRESS + "/" + task + "/hand-over").param("holder", holder).param("to", to).with(who).with(csrf())
                .header("Accept-Language", "en"));
    }

    /** A process in which agents plan and supervisors approve, never the same person; or one that only some groups see. */
    private void deploy(String id, String visibleTo) {
        var properties = visibleTo == null ? "" : """
                <extensionElements><camunda:properties><camunda:property name="visibleTo" value="%s"/></camunda:properties></extensionElements>
                """.formatted(visibleTo);
        repository.createDeployment().name("tasks-page").addString(id + ".bpmn", """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    %s
                    <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="plan"/>
                    <userTask id="plan" name="Plan it" camunda:candidateGroups="agents,unit-legal"/><sequenceFlow id="f2" sourceRef="plan" targetRef="approve"/>
                    <userTask id="approve" name="Approve it" camunda:candidateGroups="supervisors">
                      <extensionElements><camunda:properties><camunda:property name="fourEyesWith" value="plan"/></camunda:properties></extensionElements>
                    </userTask><sequenceFlow id="f3" sourceRef="approve" targetRef="end"/>
                    <endEvent id="end"/>
                  </process>
                </definitions>""".formatted(id, properties)).deploy();
    }

    private String start(String process) {
        var instance = runtime.startProcessInstanceByKey(process).getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    @Test
    void showsWhoHoldsWhatInBothLanguages() throws Exception {
        var reference = heldBy("agent2");
        see(supervisor(), "?held=held&group=agents", "en").andExpect(content().string(allOf(containsString(reference.value()),
                containsString("Verify complaint"), containsString("<span>agent2</span>"), containsString("Release"), containsString("Anna Agent (agent)"),
                not(containsString("??")), not(containsString("Margaret")))));
        see(supervisor(), "?held=held&group=agents", "zh-CN").andExpect(content().string(allOf(containsString("任务与办理人"),
                containsString("释放"), not(containsString("??")))));
        see(supervisor(), "?held=unheld&group=agents", "en").andExpect(content().string(not(containsString("Release<"))));
    }

    @Test
    void releasesATaskForItsGroup() throws Exception {
        var reference = heldBy("agent2");
        release(supervisor(), task(reference).getId(), "agent2").andExpect(redirectedUrl(ADDRESS));
        assertThat(holder(reference)).isNull();
        assertOnRecord(reference, "supervisor", "TASK_RELEASED", """
                {"task": "UserTask_VerifyComplaint", "name": "Verify complaint", "from": "agent2"}""");
        browser.perform(get("/desk/complaints/" + reference).with(supervisor()).header("Accept-Language", "en"))
                .andExpect(content().string(allOf(containsString("Task free again: Verify complaint"), containsString("Held by"))));
    }

    @Test
    void handsATaskToAnotherCandidate() throws Exception {
        var reference = heldBy("agent2");
        handOver(supervisor(), task(reference).getId(), "agent2", "agent").andExpect(redirectedUrl(ADDRESS));
        assertThat(holder(reference)).isEqualTo("agent");
        assertThat(changes(reference)).hasSize(1);
    }

    @Test
    void tellsWhoeverIsTooLateWhoHoldsItNow() throws Exception {
        var reference = heldBy("agent2");
        handOver(supervisor(), task(reference).getId(), "agent2", "agent");
        handOver(member("manager", "managers"), task(reference).getId(), "agent2", "agent2").andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody else was faster: the task is now held by agent.")));
        release(supervisor(), "done-already", "agent2").andExpect(status().isConflict())
                .andExpect(content().string(containsString("the task is done")));
        assertThat(holder(reference)).isEqualTo("agent");
    }

    @Test
    void saysInWordsWhomATaskCannotGoTo() throws Exception {
        var task = task(heldBy("agent2")).getId();
        handOver(supervisor(), task, "agent2", "finance").andExpect(status().isForbidden())
                .andExpect(content().string(containsString("finance, who is not among its candidates")));
        handOver(supervisor(), task, "agent2", "").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose to whom")));
    }

    @Test
    void keepsFourEyesApart() throws Exception {
        enter("both", "agents", "supervisors");
        deploy("four-eyes", null);
        var plan = tasks.createTaskQuery().taskId(start("four-eyes")).singleResult();
        identity.setAuthentication("both", List.of("agents", "supervisors"));
        tasks.complete(plan.getId());
        identity.clearAuthentication();
        var approve = tasks.createTaskQuery().processInstanceId(plan.getProcessInstanceId()).singleResult();
        handOver(supervisor(), approve.getId(), "", "both").andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Four eyes")));
        assertThat(tasks.createTaskQuery().taskId(approve.getId()).singleResult().getAssignee()).isNull();
    }

    @Test
    void isAboutWhatOneSupervisesAndMaySee() throws Exception {
        deploy("confidential", "unit-legal");
        start("confidential");
        var reference = heldBy("agent2");
        see(supervisor(), "?group=unit-legal", "en").andExpect(content().string(not(containsString("Plan it"))));
        see(member("head", "supervisors", "unit-legal"), "?group=unit-legal", "en")
                .andExpect(content().string(allOf(containsString("Plan it"), not(containsString(reference.value())))));
        see(member("admin", "camunda-admin"), "?group=unit-legal", "en").andExpect(content().string(containsString("Plan it")));
    }

    @ParameterizedTest
    @CsvSource({"agent,agents", "quality,unit-quality", "analyst,analysts", "auditor,auditors"})
    void isClosedToEverybodyElse(String id, String group) throws Exception {
        var reference = heldBy("agent2");
        browser.perform(get(ADDRESS).with(member(id, group))).andExpect(status().isForbidden());
        release(member(id, group), task(reference).getId(), "agent2").andExpect(status().isForbidden());
        assertThat(holder(reference)).isEqualTo("agent2");
    }

    @Test
    void refusesTheSupervisorOfAnotherUnit() throws Exception {
        var reference = heldBy("agent2");
        release(member("head", "supervisors", "unit-legal"), task(reference).getId(), "agent2").andExpect(status().isForbidden());
        assertThat(holder(reference)).isEqualTo("agent2");
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        browser.perform(get(ADDRESS)).andExpect(redirectedUrlPattern("**/login"));
        browser.perform(post(ADDRESS + "/x/release").with(supervisor())).andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(username = "supervisor", authorities = "supervisors")
    void showsTwentyFiveAtATimeWithTwoQueries() {
        deploy("many", null);
        for (int n = 0; n <= TasksPage.SIZE; n++) {
            start("many");
        }
        var statements = new AtomicInteger();
        var counted = JdbcClient.create(counting(statements));
        var counting = new TasksPage(new TaskBoard(new TaskQueries(counted, clock)), new Colleagues(new UserQueries(counted, clock), new AbsenceTable(counted, clock), calendar), handOvers, clock);
        var first = shown(counting, 0);
        assertThat(first.items()).hasSize(TasksPage.SIZE);
        assertThat(first.more()).isTrue();
        assertThat(statements.get()).isEqualTo(3);
        assertThat(shown(page, 1).items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
    }

    @SuppressWarnings("unchecked")
    private static Page<TasksPage.Line> shown(TasksPage page, int number) {
        var model = new ConcurrentModel();
        page.show("", "", number, model);
        return (Page<TasksPage.Line>) model.getAttribute("found");
    }

    private DataSource counting(AtomicInteger statements) {
        return new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
            }
        };
    }
}
