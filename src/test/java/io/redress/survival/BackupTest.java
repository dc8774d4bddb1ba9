package io.redress.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The drill of "Backup and restore" in docs/operating.md. */
@Tag("survival")
class BackupTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int COMPLAINTS = 3;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void goesOnWorkingOnACopyOfTheDataDirectory() throws Exception {
        var journal = new Journal();
        try (var redress = new Redress(directory.resolve("data"), Map.of()).start()) {
            file(redress, journal, COMPLAINTS);
            redress.stop();
        }
        Shell.run(List.of("cp", "-a", directory.resolve("data").toString(), directory.resolve("copy").toString()));

        try (var restored = new Redress(directory.resolve("copy"), Map.of()).start();
                var load = new Load(restored, journal).staff()) {
            file(restored, journal, 1);
            var inspection = new Inspection(restored, journal, () -> restored.mailBox().messageIds(), Promises.inside());
            inspection.awaitQuiet();
            assertThat(inspection.brokenPromises()).isEmpty();
            assertThat(journal.filed.values()).as("references").doesNotHaveDuplicates().hasSize(COMPLAINTS + 1);
        }
    }

    @Test
    void goesOnWorkingOnADatabaseRestoredFromADump() throws Exception {
        var installed = InstalledPostgres.find(directory.resolve("server"));
        assumeThat(installed).as("PostgreSQL with pg_dump and pg_restore is installed on this machine").isPresent();
        var journal = new Journal();
        int mailPort = Redress.freePort();
        try (var postgres = installed.get().start(); var mail = new MailProvider(mailPort).comeUp()) {
            postgres.createDatabase("redress");
            postgres.createDatabase("restored");
            try (var redress = new Redress(directory.resolve("first"), realRun(postgres.url("redress"), mailPort)).start()) {
                file(redress, journal, COMPLAINTS);
                enterAgent(redress);
                awaitTasks(redress, COMPLAINTS);
                postgres.dump("redress", directory.resolve("redress.dump"));
            }
            postgres.restore(directory.resolve("redress.dump"), "restored");

            try (var redress = new Redress(directory.resolve("second"), realRun(postgres.url("restored"), mailPort)).start()) {
                file(redress, journal, 1);
                assertThat(journal.filed.values()).as("references").doesNotHaveDuplicates().hasSize(COMPLAINTS + 1);
                awaitTasks(redress, COMPLAINTS + 1);
                refuseAll(redress);
                Await.of(LIMIT).until("the letters of all complaints have gone out",
                        () -> mail.messageIds().size() == 2 * (COMPLAINTS + 1));
            }
        }
    }

    private static void file(Redress redress, Journal journal, int number) {
        var complainant = new Complainant(redress, journal, new Random(11), () -> true);
        for (int i = 0; i < number; i++) {
            complainant.file();
        }
    }

    private static Map<String, String> realRun(String database, int mailPort) {
        Map<String, String> settings = new HashMap<>(Map.of("SPRING_DATASOURCE_URL", database,
                "SPRING_DATASOURCE_USERNAME", "redress", "SPRING_DATASOURCE_PASSWORD", "redress",
                "SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", String.valueOf(mailPort)));
        settings.putAll(Map.of("REDRESS_ADMIN_ID", "chief", "REDRESS_ADMIN_PASSWORD", "chief",
                "REDRESS_TRACKING_SECRET", "a secret of at least thirty-two characters", "REDRESS_SYSTEMS_STANDIN_ENABLED", "true"));
        return settings;
    }

    /** As an administrator does in Admin. */
    private static void enterAgent(Redress redress) throws IOException {
        var chief = new Client(redress, "chief");
        var profile = Map.of("id", "agent", "firstName", "Wei", "lastName", "Chen");
        assertThat(chief.post("/engine-rest/user/create",
                        Map.of("profile", profile, "credentials", Map.of("password", "agent"))).status())
                .isEqualTo(204);
        assertThat(chief.put("/engine-rest/group/agents/members/agent", Map.of()).status()).isEqualTo(204);
    }

    private static void awaitTasks(Redress redress, int number) {
        Await.of(LIMIT).until("the agent has " + number + " tasks", () -> tasks(redress).size() == number);
    }

    private static JsonNode tasks(Redress redress) throws IOException {
        return new Client(redress, "agent").get("/engine-rest/task?taskDefinitionKey=UserTask_VerifyComplaint").json();
    }

    private static void refuseAll(Redress redress) throws IOException {
        for (var task : tasks(redress)) {
            var answer = new Client(redress, "agent").post("/engine-rest/task/" + task.path("id").asText() + "/submit-form",
                    Map.of("variables", Map.of("admission", Map.of("value", "REFUSE"),
                            "refusalGround", Map.of("value", "OUT_OF_SCOPE"),
                            "refusalReason", Map.of("value",
                                    "The product was made and sold by another company; please turn to them."))));
            assertThat(answer.status()).isEqualTo(204);
        }
    }
}
