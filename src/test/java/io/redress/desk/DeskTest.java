package io.redress.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.redress.RedressTest;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Base class of the desk tests: the whole application, with an agent signed in. */
@RedressTest
@WithMockUser(username = "agent", authorities = "agents")
abstract class DeskTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Complaints complaints;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient database;

    Reference file(Filing filing) {
        return complaints.open(filing, null).reference();
    }

    static String page(Reference reference) {
        return "/desk/complaints/" + reference;
    }

    ResultActions english(String address) throws Exception {
        return browser.perform(get(address).header("Accept-Language", "en-GB,en;q=0.8"));
    }

    ResultActions chinese(String address) throws Exception {
        return browser.perform(get(address).header("Accept-Language", "zh-CN,zh;q=0.9"));
    }

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
