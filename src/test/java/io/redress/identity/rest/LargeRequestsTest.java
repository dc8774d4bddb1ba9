package io.redress.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.identity.IdentityTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are too large are answered as such, also when chunked and of unknown length. */
class LargeRequestsTest extends IdentityTest {

    private static final int MEGABYTE = 1_000_000;

    @LocalServerPort int port;

    @Test
    void ofAModelInPieces() throws Exception {
        assertTooLarge("/engine-rest/deployment/create", "multipart/form-data; boundary=limit", multipart("data", 6 * MEGABYTE));
    }

    @Test
    void ofAnythingElseForTheEngineInPieces() throws Exception {
        assertTooLarge("/engine-rest/task", "application/json", json(6 * MEGABYTE));
    }

    @Test
    void ofAComplaintInPieces() throws Exception {
        assertTooLarge("/api/complaints", "application/json", json(3 * MEGABYTE));
    }

    @Test
    void ofADocumentInPieces() throws Exception {
        assertTooLarge("/api/complaints", "multipart/form-data; boundary=limit", multipart("attachments", 12 * MEGABYTE));
    }

    private static InputStream json(int bytes) {
        return new SequenceInputStream(text("{\"name\": \""), new SequenceInputStream(zeros(bytes), text("\"}")));
    }

    private static InputStream multipart(String name, int bytes) {
        return new SequenceInputStream(part(name, bytes), text("--limit--\r\n"));
    }

    private static InputStream part(String name, int bytes) {
        return new SequenceInputStream(Collections.enumeration(List.of(text("--limit\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"large.txt\"\r\nContent-Type: text/plain\r\n\r\n"), zeros(bytes), text("\r\n"))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros(int bytes) {
        return new InputStream() {

            private int left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? '0' : -1;
            }
        };
    }

    private void assertTooLarge(String path, String type, InputStream body) throws IOException, InterruptedException {
        var answer = send(path, type, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private HttpResponse<String> send(String path, String type, InputStream body) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Content-Type", type)
                .header("Authorization", "Basic " + credentials).POST(BodyPublishers.ofInputStream(() -> body)).build();
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request, BodyHandlers.ofString());
    }
}
