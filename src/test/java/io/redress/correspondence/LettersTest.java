package io.redress.correspondence;

import static io.redress.correspondence.Filings.person;
import static io.redress.correspondence.Filings.reachable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import io.redress.RedressTest;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Channel;
import io.redress.complaint.Complainant;
import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.correspondence.LetterContent.Acknowledgement;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter reaches its complainant once, or someone can see why it did not. */
@Tag("clock")
@RedressTest
class LettersTest {

    @Autowired
    private Letters letters;
    @Autowired
    private Complaints complaints;
    @Autowired
    private CaseTimeline timeline;
    @Autowired
    private GreenMail mail;
    @Autowired
    private JavaMailSenderImpl sender;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void writesOnceUnderOneKey() {
        var complaint = complaints.open(Filings.english().filing(), null);
        var key = UUID.randomUUID().toString();
        var first = letters.queue(new LetterRequest(complaint.reference(), "acknowledgement", key, new Acknowledgement()));
        var second = letters.queue(new LetterRequest(complaint.reference(), "acknowledgement", key, new Acknowledgement()));
        assertThat(second).isEqualTo(letters.get(first.id())).extracting(Letter::id, Letter::state).containsExactly(first.id(), LetterState.QUEUED);
        assertThat(letters.of(complaint.reference())).hasSize(1);
        assertThat(states(complaint)).containsExactly("QUEUED");
    }

    @Test
    void writesOnceWhenTwoStepsAskAtTheSameMoment() throws Exception {
        var complaint = complaints.open(Filings.english().filing(), null);
        var wish = new LetterRequest(complaint.reference(), "acknowledgement", UUID.randomUUID().toString(), new Acknowledgement());
        var steps = Executors.newFixedThreadPool(4);
        try {
            var written = steps.invokeAll(Collections.<Callable<UUID>>nCopies(8, () -> letters.queue(wish).id()));
            var ids = new HashSet<UUID>();
            for (var one : written) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            steps.shutdown();
        }
        assertThat(states(complaint)).containsExactly("QUEUED");
    }

    @Test
    void isSentOnceWhenTwoStepsDeliverAtTheSameMoment() throws Exception {
        var complaint = complaints.open(Filings.english().by(person("Jane", address())).filing(), null);
        var letter = queued(complaint, "acknowledgement");
        var steps = Executors.newFixedThreadPool(4);
        try {
            for (var one : steps.invokeAll(Collections.nCopies(4, Executors.callable(() -> letters.deliver(letter.id()))))) {
                one.get();
            }
        } finally {
            steps.shutdown();
        }
        assertThat(received(complaint)).hasSize(1);
    }

    @Test
    void forgetsTheLetterWithTheStepThatAskedForIt() {
        var complaint = complaints.open(Filings.english().filing(), null);
        transaction.executeWithoutResult(step -> {
            letters.queue(new LetterRequest(complaint.reference(), "acknowledgement", "k-" + complaint.reference(), new Acknowledgement()));
            step.setRollbackOnly();
        });
        assertThat(letters.of(complaint.reference())).isEmpty();
    }

    @Test
    void arrivesInTheComplainantsLanguageWithEverythingMailProgramsNeed() throws Exception {
        var complaint = complaints.open(Filings.chinese().by(person("李四", address())).filing(), null);
        var letter = queued(complaint, "acknowledgement");
        letters.deliver(letter.id());
        var received = received(complaint);
        assertThat(received).hasSize(1);
        var one = received.get(0);
        assertThat(one.getSubject()).isEqualTo("我们已收到您的投诉（" + complaint.reference() + "）");
        assertThat(one.getMessageID()).isEqualTo("<" + letter.id() + "@redress.example>");
        assertThat(one.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(((InternetAddress) one.getFrom()[0]).getPersonal()).isEqualTo("客户投诉受理中心");
        assertThat(one.getReplyTo()[0]).hasToString("complaints@redress.example");
        assertThat(one.getContentType()).startsWith("multipart/alternative");
        var parts = (Multipart) one.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("尊敬的李四：", "track?reference=" + complaint.reference());
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(letters.get(letter.id())).extracting(Letter::state, Letter::attempts).containsExactly(LetterState.SENT, 1);
        assertThat(states(complaint)).containsExactly("QUEUED", "SENT");
    }

    @Test
    void isSentOnceHoweverOftenTheStepRuns() {
        var complaint = complaints.open(Filings.english().by(person("Jane", address())).filing(), null);
        var letter = queued(complaint, "acknowledgement");
        transaction.executeWithoutResult(step -> {
            letters.deliver(letter.id());
            step.setRollbackOnly();
        });
        letters.deliver(letter.id());
        assertThat(received(complaint)).hasSize(1);
        assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void bearsTheSameMessageIdWhenACrashLostTheRecordOfItsSending() throws Exception {
        var complaint = complaints.open(Filings.english().by(person("Jane", address())).filing(), null);
        var letter = queued(complaint, "acknowledgement");
        letters.deliver(letter.id());
        jdbc.sql("update letter set state = 'QUEUED' where id = ?").param(letter.id()).update();
        letters.deliver(letter.id());
        var received = received(complaint);
        assertThat(received).hasSize(2);
        assertThat(received.get(1).getMessageID()).isEqualTo(received.get(0).getMessageID());
    }

    @Test
    void isTriedAgainWhenTheMailServerIsBack() throws Exception {
        var complaint = complaints.open(Filings.english().by(person("Jane", address())).filing(), null);
        var letter = queued(complaint, "acknowledgement");
        withServer(closedPort(), () -> {
            assertThatThrownBy(() -> letters.deliver(letter.id())).isInstanceOf(MailException.class);
            assertThatThrownBy(() -> letters.deliver(letter.id())).isInstanceOf(MailException.class);
            return null;
        });
        var failed = letters.get(letter.id());
        assertThat(failed.state()).isEqualTo(LetterState.FAILED);
        assertThat(failed.reason()).containsIgnoringCase("connect");
        assertThat(failed.attempts()).isEqualTo(2);
        assertThat(failed.lastAttemptAt()).isNotNull();
        assertThat(letters.failed()).extracting(Letter::id).contains(letter.id());
        letters.deliver(letter.id());
        assertThat(received(complaint)).hasSize(1);
        assertThat(letters.get(letter.id())).extracting(Letter::state, Letter::reason).containsExactly(LetterState.SENT, null);
        assertThat(states(complaint)).containsExactly("QUEUED", "FAILED", "SENT");
    }

    @Test
    void isTriedAgainWhenTheServerIsBusy() throws Exception {
        var letter = queued(complaints.open(Filings.english().by(person("Jane", address())).filing(), null), "acknowledgement");
        try (var busy = new SmtpStub("451 Greylisted, try again")) {
            withServer(busy.port(), () -> {
                assertThatThrownBy(() -> letters.deliver(letter.id())).isInstanceOf(MailException.class);
                return null;
            });
        }
        assertThat(letters.get(letter.id()).reason()).contains("451 Greylisted");
    }

    @Test
    void leavesTheStepAbleToGoOnWhenTheAddressIsRefused() throws Exception {
        var complaint = complaints.open(Filings.english().by(person("Jane", address())).filing(), null);
        var letter = queued(complaint, "acknowledgement");
        try (var strict = new SmtpStub("550 5.1.1 No such user")) {
            withServer(strict.port(), () -> transaction.execute(step -> {
                assertThatThrownBy(() -> letters.deliver(letter.id())).isInstanceOf(LetterUndeliverableException.class).hasMessageContaining("No such user");
                complaints.rate(complaint.reference(), 3);
                return null;
            }));
        }
        assertThat(complaints.get(complaint.reference()).satisfaction()).isEqualTo(3);
        assertThat(letters.get(letter.id())).extracting(Letter::state, Letter::reason)
                .containsExactly(LetterState.FAILED, "550 5.1.1 No such user");
        letters.markPosted(letter.id(), "POST", "registered", "agent");
        letters.markPosted(letter.id(), "FAX", null, "agent2");
        assertThat(letters.get(letter.id())).extracting(Letter::state, Letter::posting)
                .containsExactly(LetterState.POSTED, new Letter.Posting("agent", "POST", "registered"));
        letters.deliver(letter.id());
        assertThat(received(complaint)).isEmpty();
        assertThat(states(complaint)).containsExactly("QUEUED", "FAILED", "POSTED");
    }

    @Test
    void isUndeliverableWhereMailServersCannotTakeTheAddress() {
        var letter = queued(complaints.open(Filings.english().by(person("Jane", "张三@example.com")).filing(), null), "acknowledgement");
        assertThatThrownBy(() -> letters.deliver(letter.id())).isInstanceOf(LetterUndeliverableException.class).hasMessageContaining("not valid");
    }

    @Test
    void waitsForAnAgentWhereTheComplainantPrefersAnotherWay() {
        var letter = queued(complaints.open(Filings.english().by(reachable(address(), "123", null, Channel.PHONE)).filing(), null), "acknowledgement");
        assertThat(letter).extracting(Letter::channel, Letter::recipient, Letter::state).containsExactly(LetterChannel.PHONE, "123", LetterState.QUEUED);
        assertThatThrownBy(() -> letters.deliver(letter.id())).isInstanceOf(LetterUndeliverableException.class);
    }

    @Test
    void isKeptButNotSentWhereTheComplainantCannotBeReached() {
        var letter = queued(complaints.open(Filings.english().by(Complainant.UNKNOWN).filing(), null), "acknowledgement");
        assertThat(letter).extracting(Letter::channel, Letter::state).containsExactly(LetterChannel.NONE, LetterState.NOT_SENT);
        assertThat(letter.reason()).contains("anonymous");
    }

    @Test
    void letsNoHostileNameChangeTheMail() throws Exception {
        var name = "Eve\r\nBcc: all@example.com\r\n\r\n<script>alert(1)</script> {{company.email}} \u202Egnp";
        var complaint = complaints.open(Filings.english().by(person(name, address())).about("X\r\nSubject: y {{#a}}").filing(), null);
        letters.deliver(queued(complaint, "acknowledgement").id());
        var one = received(complaint).get(0);
        assertThat(one.getHeader("Bcc")).isNull();
        assertThat(one.getHeader("Subject")).hasSize(1);
        var parts = (Multipart) one.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Dear Eve Bcc: all@example.com <script>", "{{company.email}}", "X Subject: y {{#a}}");
        assertThat(parts.getBodyPart(1).getContent().toString()).doesNotContain("<script", "\u202E").contains("&lt;script&gt;");
    }

    @Test
    void carriesNoLinkThatAStrangerWrote() {
        var complaint = complaints.open(Filings.english().by(person("Win at https://evil.example/", address())).about("www.evil.example").filing(), null);
        assertThat(queued(complaint, "acknowledgement").text()).contains("Dear Sir or Madam,").doesNotContain("evil");
    }

    private Letter queued(Complaint complaint, String name) {
        return letters.queue(new LetterRequest(complaint.reference(), name, UUID.randomUUID().toString(), new Acknowledgement()));
    }

    private static String address() {
        return "c" + UUID.randomUUID() + "@example.com";
    }

    private List<MimeMessage> received(Complaint complaint) {
        return Arrays.stream(mail.getReceivedMessages()).filter(message -> to(message).equals(complaint.complainant().email())).toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> states(Complaint complaint) {
        return timeline.of(complaint.reference()).stream().filter(entry -> entry.kind().equals("LETTER"))
                .map(entry -> entry.data().get("state").asText()).toList();
    }

    private void withServer(int port, Callable<?> test) throws Exception {
        var real = sender.getPort();
        sender.setPort(port);
        try {
            test.call();
        } finally {
            sender.setPort(real);
        }
    }

    private static int closedPort() throws Exception {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
