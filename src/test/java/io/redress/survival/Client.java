package io.redress.survival;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** An HTTP client of Redress: one of its users by name, or anonymous. A missing response is an {@link IOException}. */
record Client(Redress redress, String user) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    record Answer(int status, String text) {

        JsonNode json() throws IOException {
            return JSON.readTree(text);
        }

        boolean done() {
            return status / 100 == 2;
        }
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** @param headers alternating names and values */
    Answer post(String path, Object body, String... headers) throws IOException {
        return send(withHeaders(path, headers).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer put(String path, Object body) throws IOException {
        return send(withHeaders(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder withHeaders(String path, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(redress.url() + path)).timeout(Duration.ofSeconds(40));
        return user == null ? request
                : request.header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8)));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
