package io.redress.tasks;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Absences in the browser: one's own, and for supervisors those of their people. */
class AbsencesPageTest extends TasksTest {

    private static final String ADDRESS = "/desk/absences";

    @Autowired MockMvc browser;

    @BeforeEach
    void people() {
        enter("walker", "agents");
    }

    private static RequestPostProcessor member(String id, String group) {
        return user(id).authorities(new SimpleGrantedAuthority(group));
    }

    private ResultActions enterAbsence(RequestPostProcessor who, String user, String deputy, String from, String to, String language) throws Exception {
        return browser.perform(post(ADDRESS).param("user", user).param("deputy", deputy).param("from", from).param("to", to)
                .with(who).with(csrf()).header("Accept-Language", language));
    }

    private ResultActions see(RequestPostProcessor who, String language) throws Exception {
        return browser.perform(get(ADDRESS).with(who).header("Accept-Language", language)).andExpect(status().isOk());
    }

    @Test
    void anAgentEntersHisOwnAndASupervisorSeesAndEndsIt() throws Exception {
        see(member("walker", "agents"), "en").andExpect(content().string(allOf(containsString("No absence is entered."),
                containsString("Anna Agent (agent)"), not(containsString("Who is away</label>")))));
        enterAbsence(member("walker", "agents"), "walker", "agent", "2096-05-01", "2096-05-03", "en").andExpect(redirectedUrl(ADDRESS))
                .andExpect(flash().attribute("done", "absence.entered"));
        see(member("supervisor", "supervisors"), "en").andExpect(content().string(allOf(containsString("walker"), containsString("3 May 2096"))));
        see(member("supervisor", "supervisors"), "zh-CN").andExpect(content().string(allOf(containsString("2096年5月3日"),
                containsString("缺勤与代理"), not(containsString("??")))));
        see(member("agent", "agents"), "en").andExpect(content().string(allOf(containsString("walker"), not(containsString("/cancel")))));
        var id = database.sql("select id::text from absence where user_id = 'walker'").query(String.class).single();
        browser.perform(post(ADDRESS + "/" + id + "/cancel").with(member("agent", "agents")).with(csrf())).andExpect(status().isForbidden());
        browser.perform(post(ADDRESS + "/" + id + "/cancel").with(member("supervisor", "supervisors")).with(csrf())).andExpect(redirectedUrl(ADDRESS));
        browser.perform(post(ADDRESS + "/" + id + "/cancel").with(member("supervisor", "supervisors")).with(csrf()))
                .andExpect(flash().attribute("done", "absence.gone"));
        see(member("walker", "agents"), "en").andExpect(content().string(containsString("No absence is entered.")));
    }

    @Test
    void mistakesAreToldOnThePageAndWhatWasTypedStays() throws Exception {
        enterAbsence(member("walker", "agents"), "walker", "agent", "2096-05-03", "2096-05-01", "en").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("The last day is before the first."), containsString("value=\"2096-05-03\""))));
        enterAbsence(member("walker", "agents"), "walker", "walker", "2096-05-01", "2096-05-03", "zh-CN").andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("代理人不能是本人")));
    }

    @Test
    void nobodyElseEntersThem() throws Exception {
        enterAbsence(member("quality", "unit-quality"), "walker", "", "2096-05-01", "2096-05-03", "en").andExpect(status().isForbidden())
                .andExpect(content().string(containsString("by a supervisor of one of the person")));
        browser.perform(get(ADDRESS).with(member("auditor", "auditors"))).andExpect(status().isForbidden());
        browser.perform(get(ADDRESS).with(member("analyst", "analysts"))).andExpect(status().isForbidden());
        browser.perform(post(ADDRESS).with(member("auditor", "auditors")).with(csrf())).andExpect(status().isForbidden());
    }
}
