package io.redress.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.identity.IdentityTest;
import io.redress.identity.access.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** There is one way to write a URL: any other bypasses no filter and causes no error. Errors reveal nothing about the engine. */
class MalformedPathsTest extends IdentityTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {
        "//engine-rest/task", "/engine-rest//task", "/%65ngine-rest/task", "/engine%2drest/task", "/engine-rest/%74ask", "/engine-rest;x/task", "/engine-rest/task;x=1",
        "/engine-rest/..;/engine-rest/task", "/engine-rest/../engine-rest/task", "/engine-rest/%2e%2e/engine-rest/task", "/./engine-rest/task",
        "/engine-rest%2ftask", "/engine-rest%2Ftask", "/engine-rest%5ctask", "/%5cengine-rest/task", "/engine-rest/%252e/task",
        "/assets/..%2fengine-rest/task", "/assets/..;/engine-rest/task", "/assets/../engine-rest/task", "/camunda/app/..;/api/engine/engine/default/task",
        "/camunda/%61pi/engine/engine/default/task", "//camunda/api/engine/engine/default/task", "/api%2fcomplaints", "/%61ctuator/info"})
    void refusesOtherWaysToWriteAnAddressWithTheHeadersOfAllAnswers(String path) throws IOException {
        for (var user : List.of("", "agent", "admin")) {
            var answer = raw(path, user);
            assertThat(answer).as(path + " as " + user).startsWith("HTTP/1.1 400").contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
                    "Content-Security-Policy: default-src 'none'").doesNotContain("Exception", "org.", "java.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /engine-rest/%00 HTTP/1.1\r\nHost: localhost", "GET /%00 HTTP/1.1\r\nHost: localhost", "GET /login%0 HTTP/1.1\r\nHost: localhost",
        "GET /%zz HTTP/1.1\r\nHost: localhost", "GET /a|b HTTP/1.1\r\nHost: localhost", "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost",
        "GET /login HTTP/1.1", "GET /login HTTP/1.1\r\nHost: a b", "GET /login HTTP/9.9\r\nHost: localhost", "G@T /login HTTP/1.1\r\nHost: localhost",
        "GET /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense", "GET /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1",
        "TRACE /login HTTP/1.1\r\nHost: localhost", "LONG"})
    void refusesWithTheSameHeadersWhatTheServerItselfCannotRead(String head) throws IOException {
        var answer = said(head.equals("LONG") ? "GET /login HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) : head);
        assertThat(answer).matches("(?s)HTTP/1.1 [45].*").contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
                "Content-Security-Policy: default-src 'none'").doesNotContain("Exception", "org.", "java.", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/ENGINE-REST/task", "/engine-rest/engine/default/task", "/engine-rest/case-definition", "/engine-rest/optimize/event", "/engine-rest/", "/engine-rest",
        "/engine-rest/openapi.json", "/engine-rest/application.wadl", "/camunda/api/engine/task", "/camunda/api/engine/engine/other/task", "/camunda/api/nothing"})
    void leadsNowhereWhereNothingIsListed(String path) throws IOException {
        for (var user : List.of("", "agent", "admin")) {
            assertThat(raw(path, user)).as(path + " as " + user).matches("(?s)HTTP/1.1 (401|403|302|404) .*").contains("X-Content-Type-Options: nosniff")
                    .doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /task/no-such-task", "GET /process-definition/no-such/xml", "GET /task?sortBy=nonsense&sortOrder=asc", "GET /task?priority=abc", "GET /task/count?dueBefore=x",
        "POST /task/count {\"priority\": {\"a\": 1}}", "POST /task/count []", "POST /task/no-such-task/claim {\"userId\": \"admin\"}",
        "PUT /job/no-such-job/retries {\"retries\": \"x\"}", "POST /migration/generate {}", "POST /filter/create {}",
        "POST /authorization/create {\"type\": 9}", "POST /user/create {\"profile\": 1}", "PUT /process-definition/suspended {\"suspended\": true}",
        "GET /history/task?taskId=%00", "GET /deployment/x/resources/y/data"})
    void namesNoClassInAnError(String call) {
        var parts = call.split(" ", 3);
        var answer = new Visitor(port, "admin").call(parts[0], "/engine-rest" + parts[1], parts.length > 2 ? parts[2] : null);
        assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContainPattern("org\\.|java\\.|com\\.fasterxml|\\.java:|\\tat |(?<!Rest|Authorization|InvalidRequest|Parse)Exception");
    }

    private String raw(String path, String user) throws IOException {
        return said("GET " + path + " HTTP/1.1\r\nHost: localhost" + (user.isEmpty() ? ""
                : "\r\nAuthorization: Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8))));
    }

    private String said(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
