package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.TestClock;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.procedure.ComplaintProcedure;
import io.redress.tracking.TrackingTokens;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Everybody can read and use our pages: with a screen reader, a keyboard, a phone, in Chinese and English. */
@RedressTest
@Tag("browser")
@EnabledIf("io.redress.e2e.Browser#isThere")
class PagesInABrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    ComplaintProcedure procedure;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    Attachments attachments;

    @Autowired
    Complaints complaints;

    @Autowired
    TrackingTokens tokens;

    @Autowired
    JdbcClient database;

    @Autowired
    JavaMailSender mail;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @ParameterizedTest
    @CsvSource({"en,1400", "zh-CN,1400", "en,320", "zh-CN,320"})
    void haveNoBarriersAndFitTheWindow(String language, int width) {
        var file = "/desk/complaints/" + aFullCaseFile();
        var aside = "/desk/mailbox/" + aMailKeptAside();
        aMailSent();
        var soft = new SoftAssertions();
        try (var browser = new Browser(port, language, width)) {
            for (var page : List.of("/", "/login", "/login?error", "/track/nothing")) {
                check(soft, browser.open(page), page);
            }
            browser.signIn("supervisor");
            for (var page : List.of("/desk/complaints?severity=&from=x", "/desk/complaints?text=nothing-like-this", file, file + "/record",
                    "/desk/mailbox", aside, "/desk/operations", "/desk/tasks", "/desk/absences", "/mail", "/systems", "/desk/complaints/C-2099-000000", "/audit")) {
                check(soft, browser.open(page), page);
            }
            check(soft, browser.open("/mail").follow("Our answer"), "one mail");
            browser.open(aside).type("note", " ").press("form[action$='/done'] button");
            check(soft, browser, "a mistake in the mailbox");
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"en,1400", "zh-CN,1400", "en,320", "zh-CN,320"})
    void letTheComplainantFollowAndSayMore(String language, int width) {
        var reference = aFullCaseFile();
        var token = tokens.of(reference.value(), complaints.get(reference).tracking());
        var soft = new SoftAssertions();
        try (var browser = new Browser(port, language, width)) {
            check(soft, browser.open("/track"), "the page without a link");
            check(soft, browser.open("/track?reference=" + reference + "&token=wrong"), "a link that opens nothing");
            check(soft, browser.open("/track?reference=" + reference + "&token=" + token), "the complainant's page");
            browser.type("message", "It is worse now").press("form[action$='/track/messages'] button");
            check(soft, browser, "the complainant's page after a message");
            soft.assertThat(browser.text()).contains("It is worse now");
            browser.type("message", "   ").press("form[action$='/track/messages'] button");
            check(soft, browser, "a mistake on the complainant's page");
        }
        soft.assertAll();
    }

    private static void check(SoftAssertions soft, Browser browser, String page) {
        soft.assertThat(browser.barriers()).as("barriers on %s", page).isEmpty();
        soft.assertThat(browser.overhang()).as("overhang of %s", page).isZero();
        soft.assertThat(browser.complaints()).as("what the browser says of %s", page).isEmpty();
        soft.assertThat(browser.text()).as("words of %s", page).doesNotContain("??", "Whitelabel");
    }

    @Test
    void letAnAgentWriteANoteAndReadOfAMistake() {
        var file = "/desk/complaints/" + aFullCaseFile();
        try (var browser = new Browser(port, "en", 1400).signIn("agent").open(file)) {
            browser.type("note", "Prefers a call before ten.").press("#timeline form button");
            assertThat(browser.text()).contains("The note is in the case file now.", "Prefers a call before ten.");
            browser.type("note", "   ").press("#timeline form button");
            assertThat(browser.text()).contains("There is a problem", "Write the note before you add it.");
            assertThat(browser.barriers()).isEmpty();
            browser.press(".person button");
            assertThat(browser.open(file).address()).contains("/login");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,1400", "zh-CN,320"})
    void letAnAgentCorrectACaseFile(String language, int width) {
        var form = "/desk/complaints/" + aFullCaseFile() + "/particulars";
        var soft = new SoftAssertions();
        try (var browser = new Browser(port, language, width).signIn("agent").open(form)) {
            check(soft, browser, form);
            browser.type("complainant.email", "@@").press("main form button");
            check(soft, browser, "a mistake in a correction");
        }
        soft.assertAll();
    }

    @Test
    void sayInTheReadersLanguageThatAPageIsMissingOrClosed() {
        try (var browser = new Browser(port, "zh-CN", 1400).signIn("agent")) {
            assertThat(browser.open("/desk/complaints/C-2099-000000").text()).contains("找不到页面", "返回首页", "agent");
            assertThat(browser.open("/audit").text()).contains("您无权查看");
        }
    }

    @Test
    void tellOfAMissingPageOnAPage() {
        try (var browser = new Browser(port, "en", 1400).signIn("agent")) {
            assertThat(browser.open("/desk/mailbox/" + UUID.randomUUID()).text()).contains("Page not found", "agent");
            assertThat(browser.open("/track/nothing").text()).contains("Page not found");
            assertThat(browser.open("/mail?page=x").text()).contains("That did not work");
        }
    }

    private UUID aMailKeptAside() {
        var id = UUID.randomUUID();
        database.sql("""
                insert into mail_aside (id, at, reason, detail, sender, subject, size, complete, raw, state)
                values (?, ?, 'AUTO_REPLY', 'Auto-Submitted: auto-replied', 'away.until.the.end.of.the.month@example.org', ?, 240, true, ?, 'OPEN')""")
                .params(id, now(), "Out of office: " + "a subject that does not end ".repeat(3), """
                        From: away@example.org
                        Subject: Out of office
                        Content-Type: text/plain; charset=utf-8

                        I am away until the end of the month.""".getBytes(StandardCharsets.UTF_8)).update();
        return id;
    }

    private void aMailSent() {
        mail.send(message -> {
            var parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom("complaints@redress.example");
            parts.setTo("browser@example.org");
            parts.setSubject("Our answer");
            parts.setText("In words", "<p>In <b>words</b></p>");
        });
    }

    /** With an incident and undeliverable letters, so that Operations has something to show. */
    private Reference aFullCaseFile() {
        procedure.receive(Filings.withAddress("browser@example.org"), List.of(), null);
        var reference = procedure.receive(Filings.withAddress("browser@example.org"), List.of(), "agent").reference();
        giveUp(reference);
        timeline.record(reference, "agent", "NOTE", Map.of("text", "A note <b>with</b>\ntwo lines"));
        timeline.record(reference, "agent", "ANSWERED", Map.of("task", "UserTask_InvestigateComplaint", "form", "investigate-complaint",
                "answers", Map.of("finding", "FOUNDED", "facts", "The gasket was cracked. ".repeat(12), "rootCause", "Storage")));
        attachments.add(reference, "evidence.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), "agent");
        database.sql("""
                insert into letter (id, key, reference, name, language, channel, recipient, subject, text, html, state, reason, queued_at)
                values (?, ?, ?, 'apology', 'en', 'EMAIL', 'gone@example.org', 'Our apology', 'Dear …', '', 'FAILED', '550 No such user', ?)""")
                .params(UUID.randomUUID(), reference + "-browser", reference.value(), now()).update();
        database.sql("""
                insert into remedy (provision, kind, reference, code, amount, currency, state, idempotency_key, requested_at, decided_at)
                values (?, 'PAYMENT', ?, 'FULL_REFUND', 120, 'CNY', 'GRANTED', ?, ?, ?)""")
                .params("browser-" + reference, reference.value(), "browser-" + reference, now(), now()).update();
        return reference;
    }

    private static Timestamp now() {
        return Timestamp.from(TestClock.get().instant());
    }

    private void giveUp(Reference reference) {
        var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).singleResult();
        management.createJobQuery().processInstanceId(instance.getId()).list().forEach(job -> management.setJobRetries(job.getId(), 0));
    }
}
