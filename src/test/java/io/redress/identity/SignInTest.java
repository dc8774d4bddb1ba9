package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.TestClock;
import io.redress.identity.access.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One form, one session, one sign-out; programs use Basic or a token; and everything is audited. */
class SignInTest extends IdentityTest {

    @LocalServerPort int port;
    @Autowired JdbcClient database;
    @Autowired ObjectMapper json;
    @Autowired IdentityService identity;

    private Visitor nobody;

    @BeforeEach
    void comesToTheDoor() {
        nobody = new Visitor(port, null);
    }

    private HttpResponse<String> raw(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private long onRecord(String user, String outcome) {
        return database.sql("select count(*) from sign_in where user_id = ? and outcome = ? and remote_address is not null")
                .params(user, outcome).query(Long.class).single();
    }

    @Test
    void theFormSpeaksTheLanguageOfTheBrowserAndNamesTheDemoUsers() throws Exception {
        assertThat(raw("GET", "/login", "Accept-Language", "zh-CN,zh;q=0.9").body()).contains("lang=\"zh-CN\"", "登录", "executive");
        assertThat(raw("GET", "/login", "Accept-Language", "de").body()).contains("lang=\"en\"", "Sign in");
    }

    @Test
    void guessingIsSlowedDownAndTheFormSaysForHowLong() {
        nobody.from("192.0.2.10");
        for (int i = 0; i < 10; i++) {
            assertThat(nobody.signInAs("technical", "guess" + i).body()).contains("User or password is wrong");
        }
        assertThat(nobody.signInAs("technical", "guess").body()).containsPattern("Try again in \\d+ seconds");
        assertThat(onRecord("technical", "WRONG_PASSWORD")).as("what was not listened to is not on record").isEqualTo(10);
    }

    @Test
    void nobodyCanTellByGuessingWhetherThereIsSuchAUser() throws Exception {
        assertThat(answersToGuesses("logistics", "192.0.2.21")).isEqualTo(answersToGuesses("nobody-like-this", "192.0.2.22"));
    }

    /** The responses to fifteen wrong passwords in the form and fifteen by Basic. */
    private List<String> answersToGuesses(String user, String address) throws Exception {
        var answers = new ArrayList<String>();
        var stranger = new Visitor(port, null).from(address);
        for (int i = 0; i < 15; i++) {
            var page = stranger.signInAs(user, "guess" + i);
            answers.add(page.statusCode() + page.uri().getPath() + page.body().replaceAll("(?s).*<div class=\"refusal\"(.*?)</div>.*", "$1").replaceAll("\\d+", "N"));
        }
        for (int i = 0; i < 15; i++) {
            var answer = raw("GET", "/engine-rest/task", "Authorization", basic(user, "guess" + i), "X-Forwarded-For", address + "1");
            answers.add(answer.statusCode() + answer.body().replaceAll("\\d+ seconds", "N seconds"));
        }
        return answers;
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aStrangersGuessesKeepNobodyOut() throws Exception {
        var manager = new Visitor(port, "manager").from("192.0.2.30");
        manager.open("/desk/complaints");
        manager.submit("/logout");
        assertThat(raw("GET", "/engine-rest/engine", "Authorization", basic("manager", "manager"), "X-Forwarded-For", "192.0.2.30").statusCode()).isEqualTo(200);
        var stranger = new Visitor(port, null).from("192.0.2.30");
        for (int i = 0; i < 12; i++) {
            stranger.signInAs("manager", "guess" + i);
        }
        assertThat(stranger.signInAs("manager", "guess").body()).contains("Too many wrong passwords");
        assertThat(manager.signInAs("manager", "manager").uri().getPath()).as("in the browser that is known, from the same address")
                .isNotEqualTo("/login");
        assertThat(new Visitor(port, null).from("192.0.2.31").signInAs("manager", "manager").uri().getPath()).as("from elsewhere").isNotEqualTo("/login");
        assertThat(raw("GET", "/engine-rest/engine", "Authorization", basic("manager", "manager"), "X-Forwarded-For", "192.0.2.30").statusCode())
                .as("a program that was right before").isEqualTo(200);
    }

    @Test
    void theEngineLocksNobodyOutForWrongPasswordsEither() {
        for (int i = 0; i < 12; i++) {
            assertThat(identity.checkPassword("executive", "guess" + i)).isFalse();
        }
        assertThat(identity.checkPassword("executive", "executive")).isTrue();
        assertThat(identity.checkPassword("no-one", "x")).isFalse();
        assertThat(identity.checkPassword("executive", null)).isFalse();
    }

    @Test
    void aDeviceIsKnownByASecretThatNobodyElseChose() {
        var stranger = new Visitor(port, null).from("192.0.2.40");
        var answer = stranger.signInAs("quality", "quality");
        assertThat(answer.previousResponse()).isEmpty();
        assertThat(database.sql("select count(*) from known_device where user_id = 'quality' and expires_at > ?")
                .param(Timestamp.from(TestClock.get().instant().plus(Duration.ofDays(179)))).query(Long.class).single()).isPositive();
    }

    @Test
    void whoeverIsNotSignedInLeavesNoSessionBehind() throws Exception {
        var before = sessions();
        for (var page : List.of("/login", "/login?error", "/login?error&wait=17", "/login?out", "/", "/desk/complaints", "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task/count", "/mail", "/nothing", "/assets/redress.css", "/desk/complaints?text=" + "x".repeat(3000))) {
            assertThat(raw("GET", page, "Accept", "text/html").headers().allValues("Set-Cookie")).as(page).noneMatch(cookie -> cookie.startsWith("SESSION"));
        }
        nobody.from("192.0.2.50").signInAs("quality", "wrong");
        raw("POST", "/login?username=agent&password=agent");
        assertThat(sessions()).isEqualTo(before);
    }

    private List<String> sessions() {
        return database.sql("select session_id from spring_session where principal_name is null order by 1").query(String.class).list();
    }

    @Test
    void aTokenInABrowserInWhichSomebodyOfTheStaffHasSignedInOpensNothing() throws Exception {
        var receipt = json.readTree(nobody.call("POST", "/api/complaints",
                "{\"narrative\": \"It leaks\", \"complainant\": {\"anonymous\": true}}").body());
        var file = "/api/complaints/" + receipt.path("reference").asText() + "?token=" + receipt.path("trackingToken").asText();
        assertThat(nobody.get(file).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port, "auditor").open(file).statusCode()).isEqualTo(401);
    }

    @Test
    void signingInLeadsToThePageThatWasWanted() {
        var wants = new Visitor(port, null);
        wants.open("/desk/complaints?text=gasket");
        assertThat(wants.signInAs("agent2", "agent2").uri().toString()).contains("/desk/complaints?text=gasket");
    }

    @Test
    void anUnknownUserLearnsNoMoreThanAWrongPasswordDoes() {
        assertThat(nobody.signInAs("no-one", "x").body()).contains("User or password is wrong");
        assertThat(onRecord("no-one", "WRONG_PASSWORD")).isOne();
    }

    @Test
    void theButtonInAWebappEndsTheWholeSession() {
        var legal = new Visitor(port, "legal");
        assertThat(legal.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        var signedOut = legal.submit("/camunda/api/admin/auth/user/default/logout");
        assertThat(signedOut.statusCode()).isEqualTo(200);
        assertThat(signedOut.headers().firstValue("Clear-Site-Data")).as("drafts of Tasklist").hasValue("\"storage\"");
        assertThat(legal.open("/camunda/app/tasklist/default/").headers().firstValue("Location")).hasValueSatisfying(
                location -> assertThat(location).endsWith("/login"));
        assertThat(onRecord("legal", "SIGNED_IN")).isOne();
        assertThat(onRecord("legal", "SIGNED_OUT")).isOne();
    }

    @Test
    void sessionsAreKeptInTheDatabase() {
        new Visitor(port, "finance").open("/camunda/app/tasklist/default/");
        assertThat(database.sql("select count(*) from spring_session where principal_name = 'finance'").query(Long.class).single()).isOne();
    }

    @Test
    void aPageTakesNoPostWithoutItsToken() throws Exception {
        assertThat(raw("POST", "/login?username=agent&password=agent").statusCode()).isEqualTo(403);
    }

    @Test
    void programsAreRefusedWithProblemDetails() throws Exception {
        var answer = raw("GET", "/engine-rest/task");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(json.readTree(answer.body()).get("status").asInt()).isEqualTo(401);
    }

    @Test
    void aTokenOfOnesOwnOpensTheApiUntilItIsTakenBack() throws Exception {
        var service = new Visitor(port, "service");
        var made = json.readTree(service.call("POST", "/api/tokens", "{\"name\":\"mail import\",\"days\":1}").body());
        var bearer = "Bearer " + made.get("token").asText();
        assertThat(raw("GET", "/engine-rest/task/count", "Authorization", bearer).statusCode()).isEqualTo(200);
        assertThat(raw("POST", "/engine-rest/user/create", "Authorization", bearer, "Content-Type", "application/json").statusCode())
                .isNotEqualTo(204);
        assertThat(service.get("/api/tokens").body()).contains("mail import").doesNotContain(made.get("token").asText());
        var path = "/api/tokens/" + made.at("/about/id").asText();
        assertThat(new Visitor(port, "quality").call("DELETE", path, null).statusCode()).as("someone else's").isEqualTo(404);
        assertThat(service.call("DELETE", path, null).statusCode()).isEqualTo(204);
        assertThat(raw("GET", "/engine-rest/task/count", "Authorization", bearer).statusCode()).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        var made = json.readTree(new Visitor(port, "service").call("POST", "/api/tokens", "{\"name\":\"old\",\"days\":1}").body());
        database.sql("update api_token set expires_at = ? where name = 'old'").param(Timestamp.from(TestClock.get().instant())).update();
        assertThat(raw("GET", "/engine-rest/engine", "Authorization", "Bearer " + made.get("token").asText()).statusCode()).isEqualTo(401);
    }

    @Test
    void pagesForbidWhatNoPageNeeds() throws Exception {
        var headers = raw("GET", "/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(raw("GET", "/camunda/app/tasklist/default/").headers().allValues("Content-Security-Policy")).hasSizeLessThan(2);
    }

    @Test
    void aWebappPageRunsItsScriptsThoughOthersAreAskedForAtTheSameTime() throws Exception {
        var supervisor = new Visitor(port, "supervisor");
        supervisor.open("/camunda/app/welcome/default/");
        var others = Executors.newCachedThreadPool();
        try {
            for (int i = 0; i < 4; i++) {
                others.submit(() -> {
                    while (!Thread.interrupted()) {
                        raw("GET", "/camunda/app/tasklist/scripts/config.js");
                    }
                    return null;
                });
            }
            for (int i = 0; i < 30; i++) {
                var page = supervisor.open("/camunda/app/welcome/default/");
                var nonce = page.headers().firstValue("Content-Security-Policy").orElseThrow().replaceAll(".*'nonce-([^']+)'.*", "$1");
                assertThat(page.body()).contains("nonce=\"" + nonce + "\"").doesNotContainPattern("nonce=\"(?!" + nonce + ")");
            }
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void behindTlsCookiesAreSecureAndBrowsersStayThere() throws Exception {
        var answer = raw("GET", "/login", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(
                cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
}
