package io.redress.intake;

import static io.redress.intake.Visitor.COMPLAINTS;
import static io.redress.intake.Visitor.agent;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.redress.RedressTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** No anonymous input may break the API, and all of it stays plain text. */
@RedressTest
class HostileInputTest {

    @Autowired
    private MockMvc door;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "{", "{\"narrative\": \"a\", \"narrative\": \"b\"}", "{} {}", "{'a': 1}", "{\"a\": NaN}"})
    void refusesWhatIsNoComplaint(String body) throws Exception {
        assertThat(statusOf(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
    }

    @Test
    void refusesDeepAndLongAndBrokenJson() throws Exception {
        assertThat(statusOf(("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
        assertThat(statusOf(("{\"claim\": {\"amount\": " + "9".repeat(5_000) + "}}").getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
        assertThat(statusOf(("{\"" + "n".repeat(5_000) + "\": 1}").getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
        assertThat(statusOf(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'})).isEqualTo(400);
        assertThat(statusOf("{\"narrative\": \"投诉\"}".getBytes("GBK"))).isEqualTo(400);
    }

    private int statusOf(byte[] body) throws Exception {
        return door.perform(post(COMPLAINTS).contentType(MediaType.APPLICATION_JSON).content(body)).andReturn().getResponse().getStatus();
    }

    @Test
    void keepsMarkupAsText() throws Exception {
        var html = "<img src=x onerror=alert(1)> {{complaint}} ${7*7} ' or 1=1 --";
        var reference = file(door, filing(Letters.anonymous(html))).path("reference").asText();
        door.perform(get(COMPLAINTS + "/" + reference).with(agent())).andExpect(jsonPath("$.narrative").value(html));
    }

    @Test
    void refusesABodyThatIsTooLargeBeforeReadingAllOfIt() throws Exception {
        var answer = send("application/json", ("{\"narrative\": \"" + "x".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void refusesAnAttachmentOverTenMebibytes() throws Exception {
        var answer = send("multipart/form-data; boundary=xx", multipart(11 * 1024 * 1024));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"attachments\"");
    }

    @Test
    void takesAnAttachmentOfNearlyTenMebibytes() throws Exception {
        assertThat(send("multipart/form-data; boundary=xx", multipart(10 * 1024 * 1024 - 1)).statusCode()).isEqualTo(201);
    }

    @Test
    void takesALongNameAndSaysWhichNameIsTooLong() throws Exception {
        assertThat(named("长".repeat(139) + ".txt").statusCode()).isEqualTo(201);
        assertThat(named("长".repeat(251) + ".txt").statusCode()).isEqualTo(201);
        var answer = named("长".repeat(3_000) + ".txt");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("name of an attachment is too long").doesNotContain("MiB");
    }

    private HttpResponse<String> named(String name) throws Exception {
        return send("multipart/form-data; boundary=xx", (part("complaint", null, Letters.anonymous("x")) + part("attachments", name, "evidence")
                + "--xx--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesABrokenUpload() throws Exception {
        var answer = send("multipart/form-data; boundary=xx", "--xx\r\nnonsense".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void tellsAboutTheEleventhAttachmentOverTheWireToo() throws Exception {
        var body = new StringBuilder(part("complaint", null, Letters.anonymous("x")));
        for (int i = 0; i < 11; i++) {
            body.append(part("attachments", i + ".txt", "evidence " + i));
        }
        assertThat(send("multipart/form-data; boundary=xx", (body + "--xx--\r\n").getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
    }

    private static byte[] multipart(int size) {
        return (part("complaint", null, Letters.anonymous("x")) + part("attachments", "log.txt", "e".repeat(size)) + "--xx--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String name, String file, String content) {
        return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"" + (file == null ? "" : "; filename=\"" + file + "\"") + "\r\n\r\n"
                + content + "\r\n";
    }

    private HttpResponse<String> send(String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + COMPLAINTS))
                .header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
