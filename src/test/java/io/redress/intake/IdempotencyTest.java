package io.redress.intake;

import static io.redress.intake.Visitor.COMPLAINTS;
import static io.redress.intake.Visitor.document;
import static io.redress.intake.Visitor.file;
import static io.redress.intake.Visitor.filing;
import static io.redress.intake.Visitor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.RedressTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A client that got no response may retry without filing a second complaint. */
@RedressTest
class IdempotencyTest {

    @Autowired
    private MockMvc door;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IdempotencyKeys keys;

    private String key;

    @BeforeEach
    void freshKey() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void givesTheSameAnswerAgainForTheSameBody() throws Exception {
        var first = file(door, keyed(Letters.complete()));
        progress(first);
        assertThat(file(door, keyed(Letters.complete()))).isEqualTo(first);
        assertThat(file(door, keyed(" " + Letters.complete().replace(": ", " : ")))).isEqualTo(first);
        assertThat(complaintsWith(key)).isEqualTo(1);
    }

    /** Later changes do not affect the recorded response. */
    private void progress(JsonNode receipt) {
        jdbc.sql("update complaint set status = 'VERIFYING' where reference = ?").param(receipt.path("reference").asText()).update();
    }

    @Test
    void refusesTheKeyForAnotherBody() throws Exception {
        file(door, keyed(Letters.anonymous("one")));
        door.perform(keyed(Letters.anonymous("two"))).andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.errors").isArray());
    }

    @Test
    void looksAtTheAttachmentsToo() throws Exception {
        var first = file(door, withEvidence("first"));
        assertThat(file(door, withEvidence("first"))).isEqualTo(first);
        door.perform(withEvidence("other")).andExpect(status().isUnprocessableEntity());
    }

    private MockHttpServletRequestBuilder withEvidence(String text) {
        return multipart(COMPLAINTS)
                .part(new MockPart("complaint", Letters.anonymous("see note").getBytes(StandardCharsets.UTF_8)))
                .part(document("note.txt", Evidence.text(text)))
                .header("Idempotency-Key", key);
    }

    @Test
    void keepsTheKeysOfDifferentCallersApart() throws Exception {
        var anonymous = file(door, keyed(Letters.complete()));
        var agent = file(door, keyed(Letters.complete()).with(Visitor.agent()));
        var other = file(door, keyed(Letters.complete()).with(member("agent2", "agents")));
        assertThat(List.of(anonymous, agent, other)).extracting(receipt -> receipt.path("reference")).doesNotHaveDuplicates();
    }

    @Test
    void leavesTheKeyFreeWhenTheComplaintIsRefused() throws Exception {
        door.perform(keyed("{\"narrative\": \"no way to answer\"}")).andExpect(status().isBadRequest());
        file(door, keyed(Letters.anonymous("corrected")));
    }

    @Test
    void refusesKeysThatAreNone() throws Exception {
        for (var bad : List.of("", "x".repeat(201), "tab\there", "钥匙")) {
            door.perform(filing(Letters.anonymous("x")).header("Idempotency-Key", bad))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
        }
    }

    @Test
    void takesOneComplaintFromManyRequestsAtTheSameTime() throws Exception {
        int clients = 12;
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<JsonNode>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return file(door, keyed(Letters.complete()));
                }));
            }
            start.countDown();
            var different = new ArrayList<JsonNode>();
            for (var answer : answers) {
                different.add(answer.get());
            }
            assertThat(different.stream().collect(Collectors.toSet())).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(complaintsWith(key)).isEqualTo(1);
    }

    @Test
    void forgetsKeysAfterTheTimeSet() throws Exception {
        var first = file(door, keyed(Letters.complete()));
        age(key);
        var second = file(door, keyed(Letters.complete()));
        assertThat(second.path("reference")).isNotEqualTo(first.path("reference"));
        age(key);
        assertThat(keys.forgetOld()).isPositive();
        assertThat(complaintsWith(key)).isZero();
    }

    private void age(String key) {
        jdbc.sql("update idempotency_key set created_at = created_at - interval '31 days' where key = ?").param(key).update();
    }

    private MockHttpServletRequestBuilder keyed(String body) {
        return filing(body).header("Idempotency-Key", key);
    }

    private int complaintsWith(String key) {
        return jdbc.sql("select count(distinct reference) from idempotency_key where key = ?").param(key).query(Integer.class).single();
    }
}
