package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an agent records in Tasklist's start form becomes the same case file as a call of the web API with the same content. */
@RequiresBrowser
class RecordedComplaintTest {

    /** Fields that must differ: author, times and reference. */
    private static final List<String> OWN = List.of("reference", "receivedAt", "recordedBy", "timeline", "caseFileUrl", "due");

    private static final String OVER_THE_API = """
            {"channel": "PHONE", "language": "en",
             "complainant": {"name": "Tom Baker", "organisation": "Baker & Sons", "preferredChannel": "EMAIL", "customerNumber": "K-311",
                             "email": "tom.api@example.org", "phone": "+44 20 7946 0990", "address": "1 Mill Lane, Leeds"},
             "narrative": "The dough mixer stops after ten minutes; the motor smells burnt.",
             "demand": "A repair within the week.", "claim": {"amount": 350.5, "currency": "GBP"}, "incidentDate": "%s", "cause": "PRODUCT_QUALITY",
             "subject": {"product": "Dough mixer", "model": "DM-2", "serialNumber": "M-77", "quantity": "2", "orderNumber": "PO-9",
                         "deliveryDate": "2026-08-03", "technicalData": [{"name": "motor current", "value": "16", "unit": "A"}]}}""";

    @RegisterExtension
    final People people = new People("en");

    private final Api api = new Api();

    @Test
    void isTheSameCaseFileAsOneFiledOverTheApi() {
        var incident = LocalDate.now(TestClock.real()).minusDays(3);
        var filed = api.file(OVER_THE_API.formatted(incident)).reference();

        people.tasklistOf("agent").start("Complaint handling")
                .pick("Channel", "Telephone").choose("Language of the complainant", "English")
                .write("Name", "Tom Baker").write("Organisation", "Baker & Sons").pick("Wishes to be answered by", "E-mail")
                .write("Customer number", "K-312").write("E-mail", "tom.form@example.org").write("Telephone", "+44 20 7946 0991")
                .write("Postal address", "1 Mill Lane, Leeds")
                .write("What happened", "The dough mixer stops after ten minutes; the motor smells burnt.")
                .write("What the complainant asks for", "A repair within the week.")
                .write("Amount claimed", "350.50").pick("Currency", "GBP – pound sterling").date("Day it happened", incident)
                .pick("Cause, if it is plain", "Product quality")
                .write("Product or service", "Dough mixer").write("Model", "DM-2").write("Serial number", "M-77").write("Quantity", "2")
                .write("Order number", "PO-9").date("Delivered on", LocalDate.of(2026, 8, 3))
                .write("Item 1", "motor current").write("Value 1", "16").write("Unit 1", "A").start();

        var recorded = awaitComplaintOf("tom.form@example.org");
        api.awaitStatus(recorded, "VERIFYING");
        api.awaitStatus(filed, "VERIFYING");
        var caseFile = api.caseFile(recorded, "agent");
        assertThat(caseFile.get("recordedBy").asText()).isEqualTo("agent");
        assertThat(withoutItsOwn(caseFile)).isEqualTo(withoutItsOwn(api.caseFile(filed, "agent")));
        var agent = people.browserOf("agent");
        agent.await("the acknowledgement",
                () -> agent.open("/mail?to=tom.form@example.org").text().contains("We have received your complaint " + recorded));
        assertThat(people.tasklistOf("agent").tasksOf(recorded)).containsExactly("Verify complaint");
    }

    private String awaitComplaintOf(String address) {
        var list = people.browserOf("agent");
        list.await("the case file", () -> !list.open("/desk/complaints?text=" + address).rowsOf("C-").isEmpty());
        return list.rowsOf("C-").get(0).replaceAll("(?s).*(C-\\d{4}-\\d{6,}).*", "$1");
    }

    /**
     * Everything but the fields that must differ; the two complainants have different addresses and numbers, so that neither is taken for a repeat
     * of the other.
     */
    private static JsonNode withoutItsOwn(JsonNode caseFile) {
        ObjectNode rest = caseFile.deepCopy();
        rest.remove(OWN);
        if (rest.get("complainant") instanceof ObjectNode complainant) {
            complainant.remove(List.of("email", "phone", "customerNumber"));
        }
        return rest;
    }
}
