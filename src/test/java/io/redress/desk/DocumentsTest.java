package io.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.redress.Filings;
import io.redress.complaint.Reference;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** Evidence is stored and returned unchanged, and is harmless to readers. */
class DocumentsTest extends DeskTest {

    private static final byte[] PDF = "%PDF-1.4 evidence".getBytes(StandardCharsets.US_ASCII);

    private Reference reference;

    @BeforeEach
    void aComplaint() {
        reference = file(Filings.leakingHeatExchanger());
    }

    @Test
    void savesWhatStaffAdd() throws Exception {
        send("报价 quote.pdf", PDF).andExpect(redirectedUrl(page(reference) + "#documents"));
        var document = attachments.of(reference).get(0);
        assertThat(document.addedBy()).isEqualTo("agent");
        assertThat(body(english(page(reference)))).contains("报价 quote.pdf", "application/pdf", document.sha256());
        english(page(reference) + "/documents/" + document.id())
                .andExpect(content().bytes(PDF))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"=?UTF-8?Q?=E6=8A=A5=E4=BB=B7_quote.pdf?=\"; "
                        + "filename*=UTF-8''%E6%8A%A5%E4%BB%B7%20quote.pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void refusesWhatABrowserWouldRun() throws Exception {
        assertThat(body(send("photo.jpg", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity()))).contains("Documents of this kind are not accepted");
        assertThat(attachments.of(reference)).isEmpty();
    }

    @Test
    void tellsThatADocumentIsEmptyOrTooLarge() throws Exception {
        assertThat(body(send("empty.pdf", new byte[0]).andExpect(status().isUnprocessableEntity()))).contains("that is not empty");
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(body(send("large.pdf", large).andExpect(status().isUnprocessableEntity())))
                .contains("a document may have 10 MiB", "up to 10 MiB each, 10 to a case");
    }

    @Test
    void givesNoDocumentOfAnotherCase() throws Exception {
        var other = file(Filings.byTelephone());
        var document = attachments.add(other, "other.pdf", PDF, "agent");
        english(page(reference) + "/documents/" + document.id()).andExpect(status().isNotFound());
        english(page(reference) + "/documents/" + UUID.randomUUID()).andExpect(status().isNotFound());
        english(page(reference) + "/documents/none").andExpect(status().isNotFound());
    }

    private ResultActions send(String name, byte[] content) throws Exception {
        return browser.perform(multipart(page(reference) + "/documents").file(new MockMultipartFile("document", name, "image/jpeg", content))
                .header("Accept-Language", "en").with(csrf()));
    }
}
