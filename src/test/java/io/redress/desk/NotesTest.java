package io.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.Filings;
import io.redress.complaint.Reference;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.ResultActions;

/** A note reaches the colleagues, or its author learns why not and keeps the text. */
class NotesTest extends DeskTest {

    private Reference reference;

    @BeforeEach
    void aComplaint() {
        reference = file(Filings.byTelephone());
    }

    @Test
    void keepsANoteWithItsWriter() throws Exception {
        write("Call before ten.\r\nAsk for Ms Baker.").andExpect(redirectedUrl(page(reference)));
        assertThat(timeline.of(reference)).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("NOTE");
            assertThat(entry.actor()).isEqualTo("agent");
            assertThat(entry.data().path("text").asText()).isEqualTo("Call before ten.\nAsk for Ms Baker.");
        });
    }

    @Test
    void returnsANoteThatIsEmptyOrTooLong() throws Exception {
        assertThat(body(write("  ").andExpect(status().isUnprocessableEntity()))).contains("Write the note before you add it.", "href=\"#note\"");
        for (var invisible : List.of("\u3000\u3000", "\u200B\u200D\uFEFF", "\u00A0\u2060")) {
            write(invisible).andExpect(status().isUnprocessableEntity());
        }
        var tooLong = "long ".repeat(801);
        assertThat(body(write(tooLong).andExpect(status().isUnprocessableEntity()))).contains("shorten it to 4,000", tooLong);
        assertThat(timeline.of(reference)).noneMatch(entry -> entry.kind().equals("NOTE"));
    }

    @Test
    void takesNothingWithoutTheTokenOfThePage() throws Exception {
        browser.perform(post(page(reference) + "/notes").param("text", "forged")).andExpect(status().isForbidden());
    }

    @Test
    @WithMockUser(username = "auditor", authorities = "auditors")
    void letsAuditorsReadAndNotWrite() throws Exception {
        assertThat(body(english(page(reference)).andExpect(status().isOk()))).doesNotContain("<textarea", "type=\"file\"");
        write("not mine to write").andExpect(status().isForbidden());
    }

    private ResultActions write(String text) throws Exception {
        return browser.perform(post(page(reference) + "/notes").param("text", text).header("Accept-Language", "en").with(csrf()));
    }
}
