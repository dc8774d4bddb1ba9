package io.redress.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.RedressTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A complaint from the web API through every task in Tasklist to closed, by the right people in a real browser, in both languages. */
@RedressTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@Tag("browser")
@EnabledIf("io.redress.e2e.Browser#isThere")
class ComplaintInABrowserTest {

    private static final Map<String, String> COMPLAINT_EN = Map.of("narrative", "The heat exchanger leaks at the lower gasket and is defective.",
            "product", "Plate heat exchanger", "name", "Margaret Fields", "email", "margaret.fields@example.org");
    private static final Map<String, String> COMPLAINT_ZH = Map.of("narrative", "换热器使用两个月后下部垫片漏水，质量有问题。",
            "product", "板式换热器", "name", "李小明", "email", "li.xiaoming@example.org");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @CsvSource({"en, Findings, MM/dd/yyyy, We have received, decided", "zh-CN, 调查, yyyy/M/d, 我们已收到, 处理"})
    void goesFromTheDoorToTheClosedFile(String language, String word, String datePattern, String acknowledged, String decided) {
        var receipt = file(language);
        var reference = receipt.get("reference").asText();

        as("agent", language, reference, "UserTask_VerifyComplaint", task -> task.choose("admission", 0));
        as("quality", language, reference, "UserTask_InvestigateComplaint", task -> task.choose("finding", 0)
                .write("facts", "The gasket was cracked along its whole length.").write("rootCause", "Stored too long")
                .pick("fault", language.equals("en") ? "The product" : "产品"));
        as("agent", language, reference, "UserTask_PlanResolution", task -> task.choose("payment", 1).write("paymentAmount", "900")
                .pick("paymentCurrency", "CNY").choose("order", 0).write("planMeasures", "Scrap the batch")
                .date("planDueDate", LocalDate.now().plusDays(10), datePattern).write("planOwner", "Chen Wei")
                .write("decisionReasons", "The part was faulty within its warranty."));
        assertThat(tasks("agent", reference, "UserTask_ApproveResolution")).as("the planner sees no approval to sign").isEmpty();
        as("supervisor", language, reference, "UserTask_ApproveResolution", task -> task.choose("approval", 0));
        as("agent", language, reference, "UserTask_CallBackComplainant", task -> task.choose("reached", 0).choose("satisfaction", 0)
                .write("callBackNote", "Content"));
        as("agent", language, reference, "UserTask_RecordLessons", task -> task.write("lessons", "Mind the age of gaskets")
                .write("handlingCost", "80"));

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(caseFile(reference).get("status").asText()).isEqualTo("CLOSED"));
        try (var browser = new Browser(port, language, 1400).signIn("agent")) {
            await().atMost(60, SECONDS).untilAsserted(() -> assertThat(browser.open("/mail").text()).contains(reference, acknowledged));
            assertThat(browser.open("/systems").text()).contains(reference, "900");
            assertThat(browser.open("/desk/complaints/" + reference).text()).contains("Chen Wei");
        }
    }

    private void as(String user, String language, String reference, String key, java.util.function.Consumer<Tasklist> work) {
        await().atMost(60, SECONDS).until(() -> tasks(user, reference, key).size() == 1);
        try (var browser = new Browser(port, language, 1400).signIn(user)) {
            var tasklist = new Tasklist(browser).take(tasks(user, reference, key).get(0).get("id").asText());
            assertThat(tasklist.form()).contains(reference);
            work.accept(tasklist);
            tasklist.complete();
        }
    }

    private JsonNode file(String language) {
        var words = language.equals("en") ? COMPLAINT_EN : COMPLAINT_ZH;
        return http.postForObject("/api/complaints", Map.of("channel", "WEB", "language", language, "narrative", words.get("narrative"),
                "cause", "PRODUCT_QUALITY", "complainant", Map.of("name", words.get("name"), "email", words.get("email")),
                "subject", Map.of("product", words.get("product"), "deliveryDate", LocalDate.now().minusMonths(2).toString()),
                "claim", Map.of("amount", 900, "currency", "CNY")), JsonNode.class);
    }

    private JsonNode tasks(String user, String reference, String key) {
        return http.withBasicAuth(user, user).getForObject(
                "/engine-rest/task?processInstanceBusinessKey={reference}&taskDefinitionKey={key}&includeAssignedTasks=true&candidateUser={user}",
                JsonNode.class, reference, key, user);
    }

    private JsonNode caseFile(String reference) {
        return http.withBasicAuth("agent", "agent").getForObject("/api/complaints/{reference}", JsonNode.class, reference);
    }
}
