package io.redress.procedure;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.redress.Filings;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a connected system says about a customer, in a refusal or in a failure, can be read in the case file; the engine never stores it. */
class NoExternalTextInTheEngineTest extends ProcedureTest {

    private static final WireMockServer SYSTEM = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final String FAILURE = "xqfailing1zk";
    private static final String REFUSAL = "xqrefusal1zk";

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry settings) {
        SYSTEM.start();
        settings.add("redress.systems.vouchers.base-url", SYSTEM::baseUrl);
        settings.add("redress.systems.vouchers.token", () -> "secret");
    }

    @Autowired JdbcClient jdbc;

    @AfterAll
    static void stop() {
        SYSTEM.stop();
    }

    @Test
    void neitherOfAFailureNorOfARefusal() {
        var walk = walkToPlan(Filings.leakingHeatExchanger()).as("agent", "UserTask_PlanResolution", Answers.everyRemedy());
        walk.approveOnly("supervisor");

        answer(500, FAILURE + " is on holiday");
        assertThatThrownBy(walk::on).isInstanceOf(RuntimeException.class);
        assertThat(new EngineTables(jdbc).holding(Set.of(FAILURE))).isEmpty();

        answer(422, "Mrs Fields has moved to " + REFUSAL);
        jdbc.sql("update act_ru_job set duedate_ = null where process_instance_id_ in (select id_ from act_ru_execution where business_key_ = ?)")
                .param(walk.reference().value()).update();
        walk.on();
        assertThat((String) walk.shown("UserTask_PlanResolution").get("remedyFailure")).contains(REFUSAL);
        assertThat(new EngineTables(jdbc).holding(Set.of(FAILURE, REFUSAL))).isEmpty();
    }

    private static void answer(int status, String detail) {
        SYSTEM.resetAll();
        SYSTEM.stubFor(post(urlEqualTo("/vouchers")).willReturn(aResponse().withStatus(status)
                .withHeader("Content-Type", "application/problem+json").withBody("{\"title\": \"No\", \"detail\": \"" + detail + "\"}")));
    }
}
