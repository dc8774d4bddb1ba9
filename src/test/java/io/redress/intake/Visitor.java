package io.redress.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests that visitors make. */
final class Visitor {

    static final String COMPLAINTS = "/api/complaints";

    private Visitor() {}

    static RequestPostProcessor member(String id, String group) {
        return user(id).authorities(new SimpleGrantedAuthority(group));
    }

    static RequestPostProcessor agent() {
        return member("agent", "agents");
    }

    static RequestPostProcessor analyst() {
        return member("analyst", "analysts");
    }

    static RequestPostProcessor auditor() {
        return member("auditor", "auditors");
    }

    static MockHttpServletRequestBuilder filing(String body) {
        return say("", body);
    }

    static MockHttpServletRequestBuilder say(String path, String body) {
        return post(COMPLAINTS + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static MockPart document(String name, byte[] content) {
        return new MockPart("attachments", name, content);
    }

    static JsonNode file(MockMvc door, MockHttpServletRequestBuilder filing) throws Exception {
        var answer = door.perform(filing).andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
        return new ObjectMapper().readTree(answer);
    }
}
