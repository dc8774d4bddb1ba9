package io.redress.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.identity.access.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A user who is deleted, locked, or gets a new password or other groups is signed out at once, whichever way he had signed in. */
class CredentialRevocationTest extends IdentityTest {

    private static final String USER = "leaver";
    private static final String CASES = "/api/complaints?text=nothing";

    @LocalServerPort int port;
    @Autowired JdbcClient database;
    @Autowired ObjectMapper json;

    private Visitor admin;
    private Visitor browser;
    private Visitor program;
    private String bearer;

    @BeforeEach
    void somebodyWorksHereInEveryWay() throws Exception {
        admin = new Visitor(port, "admin");
        enter();
        browser = new Visitor(port, USER);
        program = new Visitor(port, USER);
        bearer = json.readTree(program.call("POST", "/api/tokens", "{\"name\": \"import\", \"days\": 1}").body()).path("token").asText();
        assertThat(isIn()).isTrue();
        assertThat(withToken("GET", CASES)).isEqualTo(200);
        assertThat(program.get(CASES).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void nobodyIsLeft() {
        admin.call("DELETE", "/engine-rest/user/" + USER, null);
    }

    private void enter() {
        assertThat(admin.call("POST", "/engine-rest/user/create", """
                {"profile": {"id": "leaver", "firstName": "Le", "lastName": "Aver"}, "credentials": {"password": "leaver"}}""").statusCode()).isEqualTo(204);
        join("agents");
    }

    private void join(String group) {
        assertThat(admin.call("PUT", "/engine-rest/group/" + group + "/members/" + USER, "{}").statusCode()).isEqualTo(204);
    }

    private boolean isIn() {
        return browser.open("/desk/complaints").statusCode() == 200;
    }

    private int withToken(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString("{\"name\": \"another\"}")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private void assertOut() throws Exception {
        assertThat(isIn()).as("session").isFalse();
        assertThat(browser.webappCall("/camunda/api/engine/engine/default/task/count", "{}").statusCode()).as("webapp").isNotEqualTo(200);
        assertThat(withToken("GET", CASES)).as("token").isEqualTo(401);
        assertThat(database.sql("select count(*) from spring_session where principal_name = ?").param(USER).query(Long.class).single()).isZero();
    }

    @Test
    void aDeletedUserIsOut() throws Exception {
        assertThat(admin.call("DELETE", "/engine-rest/user/" + USER, null).statusCode()).isEqualTo(204);
        assertOut();
        assertThat(program.get(CASES).statusCode()).as("password").isEqualTo(401);
    }

    @Test
    void whoeverGetsTheIdNextInheritsNothing() throws Exception {
        assertThat(admin.call("POST", "/engine-rest/authorization/create", """
                {"type": 1, "permissions": ["ALL"], "userId": "leaver", "resourceType": 6, "resourceId": "*"}""").statusCode()).isEqualTo(200);
        admin.call("DELETE", "/engine-rest/user/" + USER, null);
        assertThat(database.sql("select count(*) from act_ru_authorization where user_id_ = ?").param(USER).query(Long.class).single()).isZero();
        enter();
        assertOut();
        assertThat(program.get(CASES).statusCode()).as("the new user's password").isEqualTo(200);
    }

    @Test
    void anotherPasswordEndsWhatWasBegunWithTheOldOne() throws Exception {
        assertThat(admin.call("PUT", "/engine-rest/user/" + USER + "/credentials", """
                {"password": "another one", "authenticatedUserPassword": "admin"}""").statusCode()).isEqualTo(204);
        assertOut();
        assertThat(program.get(CASES).statusCode()).as("old password").isEqualTo(401);
    }

    @Test
    void aLockedUserIsOutUntilHeIsUnlocked() throws Exception {
        assertThat(admin.call("PUT", "/api/users/" + USER + "/lock", null).statusCode()).isEqualTo(204);
        assertOut();
        assertThat(program.get(CASES).statusCode()).as("password").isEqualTo(401);
        assertThat(new Visitor(port, null).signInAs(USER, USER).body()).as("like any wrong password").contains("User or password is wrong");
        assertThat(admin.call("DELETE", "/api/users/" + USER + "/lock", null).statusCode()).isEqualTo(204);
        assertThat(program.get(CASES).statusCode()).isEqualTo(200);
        assertThat(withToken("GET", CASES)).as("token of before").isEqualTo(401);
    }

    @Test
    void nobodyLocksHimselfOutOrAStranger() {
        assertThat(admin.call("PUT", "/api/users/admin/lock", null).statusCode()).isEqualTo(409);
        assertThat(admin.call("PUT", "/api/users/no-such-user/lock", null).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port, "supervisor").call("PUT", "/api/users/" + USER + "/lock", null).statusCode()).isEqualTo(403);
    }

    @Test
    void groupsTakeEffectAtOnce() throws Exception {
        assertThat(admin.call("DELETE", "/engine-rest/group/agents/members/" + USER, null).statusCode()).isEqualTo(204);
        assertThat(program.get(CASES).statusCode()).as("program").isEqualTo(403);
        assertThat(withToken("GET", CASES)).as("token").isEqualTo(403);
        assertThat(isIn()).as("session").isFalse();
        join("supervisors");
        assertThat(program.get(CASES).statusCode()).isEqualTo(200);
        assertThat(withToken("GET", CASES)).isEqualTo(200);
    }

    @Test
    void aSessionThatWasWrittenAtThatVeryMomentEndsAtItsNextRequest() {
        database.sql("update act_id_user set pwd_ = (select pwd_ from act_id_user where id_ = 'admin') where id_ = ?").param(USER).update();
        assertThat(database.sql("select count(*) from spring_session where principal_name = ?").param(USER).query(Long.class).single()).isPositive();
        assertThat(isIn()).isFalse();
        assertThat(program.get(CASES).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenMakesNoTokens() throws Exception {
        assertThat(withToken("POST", "/api/tokens")).isEqualTo(403);
        assertThat(withToken("GET", "/api/tokens")).isEqualTo(403);
        assertThat(database.sql("select count(*) from api_token where user_id = ?").param(USER).query(Long.class).single()).isOne();
    }
}
