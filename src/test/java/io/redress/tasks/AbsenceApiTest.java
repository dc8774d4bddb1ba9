package io.redress.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.identity.access.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absences over the web API: who enters them for whom, and what is refused. */
class AbsenceApiTest extends TasksTest {

    private Visitor traveller;

    @BeforeEach
    void people() {
        traveller = enter("traveller", "agents");
        enter("stand-in", "agents");
    }

    private static HttpResponse<String> enterAbsence(Visitor who, String user, String deputy, String from, String to) {
        return who.call("POST", "/api/absences", """
                {"user": "%s", "deputy": "%s", "from": "%s", "to": "%s"}""".formatted(user, deputy, from, to));
    }

    private JsonNode read(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }

    @Test
    void somebodyEntersSeesAndCancelsHisOwn() throws Exception {
        var answer = traveller.call("POST", "/api/absences", """
                {"deputy": "stand-in", "from": "2097-05-01", "to": "2097-05-01"}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var entered = read(answer);
        assertThat(entered.get("user").asText()).isEqualTo("traveller");
        assertThat(entered.get("from").asText()).isEqualTo("2097-05-01");
        assertThat(entered.get("enteredBy").asText()).isEqualTo("traveller");
        assertThat(read(traveller.get("/api/absences")).get("items")).hasSize(1);
        assertThat(read(new Visitor(port, "stand-in").get("/api/absences")).get("items")).as("the deputy sees it").hasSize(1);
        assertThat(read(new Visitor(port, "quality").get("/api/absences")).get("items")).isEmpty();
        var own = "/api/absences/" + entered.get("id").asText();
        assertThat(new Visitor(port, "stand-in").call("DELETE", own, null).statusCode()).isEqualTo(403);
        assertDone(traveller.call("DELETE", own, null));
        assertThat(traveller.call("DELETE", own, null).statusCode()).isEqualTo(404);
        assertThat(read(traveller.get("/api/absences")).get("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"supervisor,201", "manager,201", "admin,201", "agent,403", "quality,403", "head,403", "auditor,403", "analyst,403"})
    void forSomebodyElseItIsEnteredByWhoeverSupervisesHim(String who, int status) {
        enter("head", "supervisors", "unit-legal");
        assertThat(enterAbsence(new Visitor(port, who), "traveller", "", "2097-05-01", "2097-05-02").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "stand-in,2097-05-03,2097-05-02,to,last day is before",
        "stand-in,2020-05-01,2020-05-02,to,over already",
        "stand-in,tomorrow,2097-05-02,from,2026-12-24",
        "stand-in,2097-02-30,2097-05-02,from,2026-12-24",
        "stand-in,2097-05-01,,to,2026-12-24",
        "traveller,2097-05-01,2097-05-02,deputy,for himself",
        "no-such-user,2097-05-01,2097-05-02,deputy,no user no-such-user",
        "finance,2097-05-01,2097-05-02,deputy,none of the groups",
        "auditor,2097-05-01,2097-05-02,deputy,none of the groups",
        "stand-in,2097-06-05,2097-06-09,deputy,stand-in is away as well",
        "stand-in,2097-07-01,2097-07-10,from,already entered as away",
        "stand-in,2097-07-12,2097-07-20,from,already entered as away",
    })
    void whatContradictsItselfOrAnotherIsRefused(String deputy, String from, String to, String field, String words) throws Exception {
        assertThat(enterAbsence(admin, "stand-in", "", "2097-06-09", "2097-06-10").statusCode()).isEqualTo(201);
        assertThat(enterAbsence(admin, "traveller", "", "2097-07-10", "2097-07-12").statusCode()).isEqualTo(201);
        var answer = enterAbsence(traveller, "traveller", deputy, from, to == null ? "" : to);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(read(answer).get("errors")).singleElement().satisfies(error -> {
            assertThat(error.get("field").asText()).isEqualTo(field);
            assertThat(error.get("message").asText()).contains(words);
        });
    }

    @Test
    void anAbsenceMayBeginTheDayAfterAnother() {
        assertThat(enterAbsence(traveller, "traveller", "", "2097-07-10", "2097-07-12").statusCode()).isEqualTo(201);
        assertThat(enterAbsence(traveller, "traveller", "", "2097-07-13", "2097-07-13").statusCode()).isEqualTo(201);
    }

    @Test
    void whoeverGetsTheIdNextIsNeitherAwayNorADeputy() throws Exception {
        assertThat(enterAbsence(traveller, "traveller", "stand-in", "2097-05-01", "2097-05-02").statusCode()).isEqualTo(201);
        identity.deleteUser("stand-in");
        assertThat(read(traveller.get("/api/absences")).get("items").get(0).get("deputy").isNull()).isTrue();
        identity.deleteUser("traveller");
        assertThat(database.sql("select count(*) from absence where user_id = 'traveller'").query(Long.class).single()).isZero();
    }
}
