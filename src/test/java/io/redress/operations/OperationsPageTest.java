package io.redress.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.TestClock;
import io.redress.complaint.Reference;
import io.redress.correspondence.LetterState;
import io.redress.correspondence.Letters;
import io.redress.correspondence.SmtpStub;
import io.redress.engine.EngineMetrics;
import io.redress.procedure.ComplaintProcedure;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A supervisor sees what failed and retries it, without a developer and without Cockpit. */
@RedressTest
class OperationsPageTest {

    private static final String ADDRESS = "/desk/operations";

    @Autowired
    private MockMvc browser;
    @Autowired
    private ComplaintProcedure procedure;
    @Autowired
    private Letters letters;
    @Autowired
    private EngineMetrics engine;
    @Autowired
    private ManagementService management;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private HistoryService history;
    @Autowired
    private JavaMailSenderImpl mailServer;

    @Test
    void showsALetterThatFailedAndSendsItWhenTheMailServerIsBack() throws Exception {
        var reference = acknowledgedInVain();
        var delivery = delivery(reference);

        browser.perform(get(ADDRESS).with(supervisor()).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reference.value())))
                .andExpect(content().string(containsString("Acknowledgement")))
                .andExpect(content().string(containsString("mailbox of …@… is busy")))
                .andExpect(content().string(containsString(ADDRESS + "/" + delivery.getId() + "/again")))
                .andExpect(content().string(not(containsString("margaret"))));
        browser.perform(get(ADDRESS).with(supervisor()).header("Accept-Language", "zh-CN"))
                .andExpect(content().string(containsString("投递失败的函件")))
                .andExpect(content().string(not(containsString("??"))));

        again(delivery, supervisor()).andExpect(flash().attribute("done", "operations.again.done"));

        assertThat(delivery(reference).getDuedate()).isBeforeOrEqualTo(Date.from(TestClock.get().instant()));
        assertThat(delivery(reference).getRetries()).isEqualTo(delivery.getRetries());
        run(reference);
        assertThat(letters.of(reference)).singleElement().satisfies(letter -> assertThat(letter.state()).isEqualTo(LetterState.SENT));
        assertThat(history.createUserOperationLogQuery().jobId(delivery.getId()).userId("supervisor").count()).isPositive();
    }

    @Test
    void triesEverythingAgainThatTheEngineHasGivenUp() throws Exception {
        var reference = acknowledgedInVain();
        var delivery = delivery(reference);
        management.setJobRetries(delivery.getId(), 0);
        var before = engine.figures();
        assertThat(before.exhausted()).isPositive();
        assertThat(before.incidents()).isPositive();

        browser.perform(get(ADDRESS).with(manager()).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Given up")));
        browser.perform(post(ADDRESS + "/again").with(manager()).with(csrf())).andExpect(redirectedUrl(ADDRESS));

        assertThat(engine.figures().exhausted()).isZero();
        assertThat(runtime.createIncidentQuery().processInstanceId(delivery.getProcessInstanceId()).count()).isZero();
        assertThat(delivery(reference).getRetries()).isEqualTo(3);
        run(reference);
        assertThat(letters.of(reference)).allMatch(letter -> letter.state() == LetterState.SENT);
    }

    @Test
    void hurriesNothingThatHasNotFailed() throws Exception {
        var reference = procedure.receive(Filings.leakingHeatExchanger(), List.of(), null).reference();
        var start = jobs(reference).get(0);

        again(start, supervisor()).andExpect(flash().attribute("done", "operations.again.gone"));

        assertThat(jobs(reference).get(0).getDuedate()).isEqualTo(start.getDuedate());
        browser.perform(post(ADDRESS + "/no-such-job/again").with(supervisor()).with(csrf()))
                .andExpect(flash().attribute("done", "operations.again.gone"));
    }

    @ParameterizedTest
    @CsvSource({"agent,agents", "quality,unit-quality", "executive,executives", "analyst,analysts", "auditor,auditors"})
    void isClosedToEverybodyElse(String id, String group) throws Exception {
        browser.perform(get(ADDRESS).with(member(id, group))).andExpect(status().isForbidden());
        browser.perform(post(ADDRESS + "/again").with(member(id, group)).with(csrf())).andExpect(status().isForbidden());
        browser.perform(post(ADDRESS + "/x/again").with(member(id, group)).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void asksStrangersToSignInAndTakesNoForgedOrder() throws Exception {
        browser.perform(get(ADDRESS)).andExpect(redirectedUrlPattern("**/login"));
        browser.perform(post(ADDRESS + "/again").with(supervisor())).andExpect(status().isForbidden());
    }

    /** The mail server temporarily rejects the acknowledgement, quoting the address. */
    private Reference acknowledgedInVain() throws Exception {
        var port = mailServer.getPort();
        try (var busy = new SmtpStub("450 4.2.1 mailbox of margaret.fields@example.org is busy")) {
            mailServer.setPort(busy.port());
            var reference = procedure.receive(Filings.leakingHeatExchanger(), List.of(), null).reference();
            run(reference);
            return reference;
        } finally {
            mailServer.setPort(port);
        }
    }

    private void run(Reference reference) {
        for (var due = due(reference); !due.isEmpty(); due = due(reference)) {
            for (var job : due) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException e) {
                    assertThat(e).hasMessageContaining("busy");
                }
            }
        }
    }

    private List<Job> due(Reference reference) {
        return management.createJobQuery().executable().list().stream().filter(job -> jobs(reference).stream()
                .anyMatch(own -> own.getId().equals(job.getId()))).toList();
    }

    private List<Job> jobs(Reference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream()).toList();
    }

    private Job delivery(Reference reference) {
        return jobs(reference).stream().filter(job -> job.getProcessDefinitionKey().equals("letter-delivery")).findFirst().orElseThrow();
    }

    private org.springframework.test.web.servlet.ResultActions again(Job job, RequestPostProcessor who) throws Exception {
        return browser.perform(post(ADDRESS + "/" + job.getId() + "/again").with(who).with(csrf())).andExpect(redirectedUrl(ADDRESS));
    }

    private static RequestPostProcessor supervisor() {
        return member("supervisor", "supervisors");
    }

    private static RequestPostProcessor manager() {
        return member("manager", "managers");
    }

    private static RequestPostProcessor member(String id, String group) {
        return user(id).authorities(new SimpleGrantedAuthority(group));
    }
}
