package io.redress.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/** One user over HTTP: programs authenticate with every request, people sign in once through the form. */
record Client(HttpClient http, String address, String authorization) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Client program(String address, String user) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return new Client(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), address, "Basic " + credentials);
    }

    static Client person(String address, String user) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL).build();
        var client = new Client(http, address, null);
        var csrf = CSRF.matcher(client.get("/login"));
        if (!csrf.find()) {
            throw new IOException("The sign-in form has no token");
        }
        client.send(client.request("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(
                "username=%s&password=%s&_csrf=%s".formatted(user, user, encode(csrf.group(1))))));
        return client;
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).header("Accept", "application/json")));
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return post(path, body, "application/json");
    }

    JsonNode post(String path, Object body, String accept) throws IOException, InterruptedException {
        var answer = send(request(path).header("Accept", accept).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        return answer.isEmpty() ? JSON.nullNode() : JSON.readTree(answer);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(5));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private String send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("%s %s: %d %s".formatted(request.method(), request.uri(), response.statusCode(), response.body()));
        }
        return response.body();
    }
}
