package io.redress.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The mail server and the payment system are down for a while: complaints are received and worked on, and nothing is missing afterwards. */
@Tag("survival")
class ExternalOutageTest {

    private static final int COMPLAINTS = 8;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void deliversEveryLetterAndEveryPaymentOnceWhenTheyAreBack() throws Exception {
        var journal = new Journal();
        int mailPort = Redress.freePort();
        int payPort = Redress.freePort();
        try (var mail = new MailProvider(mailPort); var payments = new Payments(payPort);
                var redress = new Redress(directory.resolve("data"), outside(mailPort, payPort)).start();
                var load = new Load(redress, journal).staff()) {
            var complainant = new Complainant(redress, journal, new Random(11), () -> true);
            for (int i = 0; i < COMPLAINTS; i++) {
                complainant.file();
            }
            Await.of(LIMIT).until("every complaint has come as far as it can without them", () -> {
                try (var books = new Books(redress.database().connect())) {
                    var waiting = "select count(*) from complaint where status in ('CLOSED', 'REFUSED', 'PROVIDING_REMEDY')";
                    return books.count(waiting) == COMPLAINTS
                            && books.count("select count(*) from remedy where kind = 'PAYMENT'") > 0;
                }
            });
            assertThat(mail.messageIds()).isEmpty();

            payments.comeUpOutOfOrder();
            tryAgain(redress);
            Await.of(LIMIT).until("payments are asked for and not answered", () -> !payments.paid().isEmpty());
            payments.recover();
            mail.comeUp();
            Await.of(LIMIT).until("everything comes to its end", () -> {
                tryAgain(redress);
                try (var books = new Books(redress.database().connect())) {
                    return books.count("select count(*) from act_ru_execution") == 0;
                }
            });

            var inspection = new Inspection(redress, journal, mail::messageIds, Promises.withPaymentsOutside());
            assertThat(inspection.brokenPromises()).isEmpty();
            assertPaidOnce(redress, payments);
        }
    }

    private static Map<String, String> outside(int mailPort, int payPort) {
        return Map.of("SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", String.valueOf(mailPort),
                "REDRESS_SYSTEMS_PAYMENTS_BASEURL", "http://127.0.0.1:" + payPort, "REDRESS_SYSTEMS_PAYMENTS_TOKEN", "secret");
    }

    /** Executes pending retries now and resets exhausted ones, as an operator does once the systems are back. */
    private static void tryAgain(Redress redress) throws IOException {
        var operator = new Client(redress, "admin");
        for (var job : operator.get("/engine-rest/job?withException=true&maxResults=200").json()) {
            operator.put("/engine-rest/job/" + job.path("id").asText() + "/retries",
                    Map.of("retries", Math.max(1, job.path("retries").asInt()), "dueDate", now()));
        }
    }

    private static String now() {
        return TestClock.real().instant().toString().replaceAll("\\.\\d+Z$", "") + ".000+0000";
    }

    private static void assertPaidOnce(Redress redress, Payments payments) throws Exception {
        try (var books = new Books(redress.database().connect())) {
            assertThat(books.map("select idempotency_key, external_reference from remedy "
                    + "where kind = 'PAYMENT' and state = 'GRANTED'"))
                    .isNotEmpty().isEqualTo(payments.paid());
        }
    }
}
