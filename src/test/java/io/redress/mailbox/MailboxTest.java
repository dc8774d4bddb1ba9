package io.redress.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.complaint.Attachment;
import io.redress.complaint.AttachmentRules;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Channel;
import io.redress.complaint.Complaint;
import io.redress.complaint.ComplaintQuery;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.correspondence.Company;
import io.redress.correspondence.Letter;
import io.redress.correspondence.LetterContent.Acknowledgement;
import io.redress.correspondence.LetterRequest;
import io.redress.correspondence.LetterState;
import io.redress.correspondence.Letters;
import io.redress.correspondence.OwnMailDetector;
import io.redress.procedure.ComplaintProcedure;
import io.redress.procedure.LetterDispatch;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** A mail to the company becomes one complaint; a reply to a letter becomes a message; automated mail is not answered; nothing is lost. */
@RedressTest
class MailboxTest {

    @Autowired AttachmentRules attachmentRules;
    @Autowired Mailbox mailbox;
    @Autowired MailProcessing handling;
    @Autowired Quarantine quarantine;
    @Autowired MailParser parser;
    @Autowired AutomatedMailDetector automatedMail;
    @Autowired ForwardedMails forwarded;
    @Autowired ProcessedMails processed;
    @Autowired MailboxSchedule schedule;
    @Autowired MailAttempts attempts;
    @Autowired MailBody words;
    @Autowired OwnMailDetector ownMail;
    @Autowired MailboxState state;
    @Autowired Complaints complaints;
    @Autowired ComplaintProcedure procedure;
    @Autowired Attachments attachments;
    @Autowired CaseTimeline timeline;
    @Autowired Letters letters;
    @Autowired LetterDispatch dispatch;
    @Autowired TaskService tasks;
    @Autowired FormService forms;
    @Autowired RepositoryService repository;
    @Autowired Company company;
    @Autowired GreenMail greenMail;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;
    @Autowired ObjectProvider<LocalMailServer> embedded;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private MailServers servers;

    @BeforeEach
    void openPostOffice() {
        servers = new MailServers(greenMail, company);
        mailbox.read();
    }

    @Test
    void makesAComplaintOfAMail() throws Exception {
        servers.bring(Mails.sample("utf8-base64", "<utf8-base64@", "<" + mark + "@", "Li.Xiaoming@Example.ORG", mark + "@example.org"));
        mailbox.read();
        var complaint = only(mark);
        assertThat(complaint.filing().channel()).isEqualTo(Channel.EMAIL);
        assertThat(complaint.filing().language()).isEqualTo("zh-CN");
        assertThat(complaint.complainant().name()).isEqualTo("李小明");
        assertThat(complaint.complainant().email()).isEqualTo(mark + "@example.org");
        assertThat(complaint.complainant().preferredChannel()).isEqualTo(Channel.EMAIL);
        assertThat(complaint.filing().narrative()).startsWith("投诉：快递晚到\n\n快递已经晚了十天").endsWith("请尽快送货并赔偿 200 元。");
        assertThat(complaint.recordedBy()).isNull();
        assertThat(servers.unread(company.email(), "INBOX")).isZero();
    }

    @Test
    void makesAComplaintOfAMailWhileTheProcedureIsSuspended() throws Exception {
        repository.suspendProcessDefinitionByKey("complaint-handling");
        try {
            servers.bring(plain("The parcel is late."));
            mailbox.read();
        } finally {
            repository.activateProcessDefinitionByKey("complaint-handling");
        }
        assertThat(only(mark).due().resolve()).isNotNull();
        assertThat(servers.unread(company.email(), "INBOX")).isZero();
    }

    @Test
    void keepsWhatWasAttached() throws Exception {
        servers.bring(Mails.sample("nested", "<nested@", "<" + mark + "@", "li.xiaoming@", mark + "@"));
        mailbox.read();
        assertThat(attachments.of(only(mark).reference())).extracting(Attachment::name, Attachment::mediaType, Attachment::addedBy)
                .containsExactlyInAnyOrder(tuple("invoice.pdf", "application/pdf", CaseEntry.COMPLAINANT),
                        tuple("document-2.png", "image/png", CaseEntry.COMPLAINANT));
    }

    @Test
    void makesOneComplaintOfTheSameMailTwice() throws Exception {
        servers.bring(plain("The parcel is late."));
        servers.bring(plain("The parcel is late."));
        mailbox.read();
        servers.bring(plain("The parcel is late."));
        mailbox.read();
        only(mark);
        assertThat(servers.unread(company.email(), "INBOX")).isZero();
        assertThat(aside(mark)).isEmpty();
    }

    @Test
    void forgetsHandledMailAfterItsTimeAndNotBefore() throws Exception {
        servers.bring(plain("The parcel is late."));
        mailbox.read();
        assertThat(aged(399)).as("known still").isOne();
        assertThat(aged(401)).as("forgotten").isZero();
    }

    /** Rows left of this test's mail after the cleanup, if it was processed this many days ago. */
    private long aged(int days) {
        var key = "<" + mark + "@x>";
        jdbc.sql("update mail_handled set handled_at = ? where key = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(days))), key).update();
        schedule.forgetHandled();
        return jdbc.sql("select count(*) from mail_handled where key = ?").param(key).query(Long.class).single();
    }

    @Test
    void refusesToForgetHandledMailTooSoon() {
        assertThatThrownBy(() -> settings(Duration.ofDays(29), ""))
                .hasMessageContaining("keep-handled");
    }

    @Test
    void losesNoMailThatBearsTheIdOfAnother() throws Exception {
        servers.bring(plain("The parcel is late."));
        servers.bring(plain("Something else altogether."));
        mailbox.read();
        only(mark);
        assertThat(aside(mark)).extracting(QuarantinedMail::reason).containsExactly(QuarantineReason.SAME_ID);
    }

    @Test
    void makesOneComplaintWhereTheNodeDiesBetweenCommitAndMark() throws Exception {
        servers.bring(plain("The parcel is late."));
        new ImapMailbox(servers.address(company.email()), settings(20, ""), settings(20, "").maxSize()).read(Instant.EPOCH, mail -> {
            handling.handle(mail);
            throw new IllegalStateException("the node dies here");
        });
        only(mark);
        assertThat(servers.unread(company.email(), "INBOX")).isEqualTo(1);
        mailbox.read();
        only(mark);
        assertThat(servers.unread(company.email(), "INBOX")).isZero();
    }

    @Test
    void changesNothingWhereTheNodeDiesBeforeTheCommit() {
        var raw = plain("The parcel is late.");
        var dying = new MailFiling(procedure, complaints, attachments, timeline, ownMail, words,
                new SenderAuthentication(settings(20, "")), forwarded) {
            @Override
            Filed file(IncomingMail mail) {
                super.file(mail);
                throw new IllegalStateException("the node dies here");
            }
        };
        var node = new MailProcessing(parser, automatedMail, dying, processed, attempts, quarantine, dispatch, ownMail, settings(20, ""),
                transactions);
        assertThatThrownBy(() -> node.handle(new FetchedMail("one/" + mark, raw, raw.length, true))).hasMessage("the node dies here");
        assertThat(found(mark)).isEmpty();
        assertThat(processed.digestOf("<" + mark + "@x>")).isEmpty();
        assertThat(handling.handle(new FetchedMail("two/" + mark, raw, raw.length, true))).isTrue();
        only(mark);
    }

    @Test
    void waitsBeforeItTriesAgainAndGivesUpInTheEnd() {
        var mail = new FetchedMail(mark, plain("The parcel is late."), 100, true);
        jdbc.sql("insert into mail_attempt (place, count, next_at) values (?, 3, ?)")
                .params(mark, Timestamp.from(clock.instant().plusSeconds(60))).update();
        assertThat(handling.handle(mail)).isFalse();
        assertThat(found(mark)).isEmpty();
        jdbc.sql("update mail_attempt set count = 8 where place = ?").param(mark).update();
        assertThat(handling.handle(mail)).isTrue();
        assertThat(aside(mark)).extracting(QuarantinedMail::reason).containsExactly(QuarantineReason.FAILED);
    }

    @Test
    void makesOneComplaintWhereTwoNodesReadAtTheSameTime() throws Exception {
        for (int i = 0; i < 5; i++) {
            servers.bring(Mails.text(mark + i + "@example.org", mark + "@example.org", "Parcel " + i, "The parcel is late."));
        }
        var other = new Mailbox(settings(20, ""), attachmentRules, company, embedded, handling, new MailboxState(clock), jdbc, clock, transactions);
        together(mailbox::read, other::read);
        mailbox.read();
        assertThat(found(mark)).hasSize(5);
    }

    @Test
    void makesOneComplaintEvenWithoutTheLock() throws Exception {
        var raw = plain("The parcel is late.");
        together(() -> handling.handle(new FetchedMail("one/" + mark, raw, raw.length, true)),
                () -> handling.handle(new FetchedMail("two/" + mark, raw, raw.length, true)));
        only(mark);
        assertThat(aside(mark)).isEmpty();
    }

    private static void together(Runnable one, Runnable two) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        for (var work : List.of(one, two)) {
            threads.submit(() -> {
                start.await();
                work.run();
                return null;
            });
        }
        start.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void hearsTheComplainantsReply() throws Exception {
        var letter = acknowledged(mark + "@example.org");
        servers.bring(reply(letter, mark + "@example.org"));
        mailbox.read();
        var message = message(letter.reference());
        assertThat(message.actor()).isEqualTo(CaseEntry.COMPLAINANT);
        assertThat(message.data().path("known").asBoolean()).isTrue();
        assertThat(message.data().path("text").asText()).startsWith("Here is the photograph").contains("> We have received your complaint.");
        assertThat(attachments.of(letter.reference())).extracting(Attachment::name).containsExactly("photo.png");
        assertThat(found("Here is the photograph " + mark)).isEmpty();
    }

    @Test
    void marksTheReplyOfSomebodyElse() throws Exception {
        var letter = acknowledged(mark + "@example.org");
        servers.bring(reply(letter, "other." + mark + "@example.org"));
        mailbox.read();
        var message = message(letter.reference());
        assertThat(message.actor()).isEqualTo(CaseEntry.STRANGER);
        assertThat(message.data().path("known").asBoolean(true)).isFalse();
        assertThat(message.data().path("sender").asText()).isEqualTo("other." + mark + "@example.org");
    }

    @Test
    void knowsTheComplainantByTheAddressOnlyWhereNoServerIsTrusted() throws Exception {
        var letter = acknowledged(mark + "@example.org");
        servers.bring(reply(letter, mark + "@example.org"));
        mailbox.read();
        assertThat(message(letter.reference()).data().path("proof").asText()).isEqualTo("ADDRESS");
    }

    @Test
    void believesAnAddressThatTheTrustedServerConfirmed() {
        var message = heardWhereAServerIsTrusted("dmarc=pass header.from=example.org");
        assertThat(message.actor()).isEqualTo(CaseEntry.COMPLAINANT);
        assertThat(message.data().path("proof").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void takesAForgedAddressForAStrangersAndKeepsTheMessage() {
        var message = heardWhereAServerIsTrusted("dmarc=fail header.from=example.org");
        assertThat(message.actor()).isEqualTo(CaseEntry.STRANGER);
        assertThat(message.data().path("known").asBoolean(true)).isFalse();
        assertThat(message.data().path("proof").asText()).isEqualTo("UNCONFIRMED");
        assertThat(message.data().path("text").asText()).startsWith("Here is the photograph");
    }

    private CaseEntry heardWhereAServerIsTrusted(String finding) {
        var letter = acknowledged(mark + "@example.org");
        var trusting = settings(Duration.ofDays(400), "mx.redress.example");
        var filing = new MailFiling(procedure, complaints, attachments, timeline, ownMail, words, new SenderAuthentication(trusting), forwarded);
        var header = "Authentication-Results: mx.redress.example; " + finding + "\r\n";
        var mail = header + new String(reply(letter, mark + "@example.org"), StandardCharsets.ISO_8859_1);
        var raw = mail.getBytes(StandardCharsets.ISO_8859_1);
        new MailProcessing(parser, automatedMail, filing, processed, attempts, quarantine, dispatch, ownMail, trusting, transactions)
                .handle(new FetchedMail("trusted/" + mark, raw, raw.length, true));
        return message(letter.reference());
    }

    @Test
    void hearsWhoNamesTheReferenceInTheSubjectEvenAfterTheEnd() throws Exception {
        var reference = opened(mark + "@example.org").reference();
        procedure.withdraw(reference, "settled", CaseEntry.COMPLAINANT);
        servers.bring(Mails.text(mark + "@x", mark + "@example.org", "my complaint " + reference + ", again", "It leaks again."));
        mailbox.read();
        assertThat(message(reference).data().path("text").asText()).isEqualTo("It leaks again.");
        assertThat(found("leaks again " + mark)).isEmpty();
    }

    @Test
    void takesAReferenceThatDoesNotExistForANewComplaint() throws Exception {
        servers.bring(Mails.text(mark + "@x", mark + "@example.org", "About C-1999-999999", "You never answered."));
        mailbox.read();
        assertThat(only(mark).filing().narrative()).isEqualTo("About C-1999-999999\n\nYou never answered.");
    }

    @Test
    void keepsTheTextThatIsTooLongForTheCaseFileAsADocument() throws Exception {
        servers.bring(Mails.text(mark + "@x", mark + "@example.org", "Long", "long words ".repeat(3_000)));
        mailbox.read();
        var complaint = only(mark);
        assertThat(complaint.filing().narrative()).hasSizeLessThanOrEqualTo(20_000).endsWith("All of its text is in the document mail-text.txt.]");
        assertThat(attachments.of(complaint.reference())).singleElement().satisfies(document -> {
            assertThat(document.name()).isEqualTo("mail-text.txt");
            assertThat(document.size()).isGreaterThan(32_000);
        });
    }

    @Test
    void takesTheMailWhoseDocumentItDoesNotTake() throws Exception {
        servers.bring(Mails.sample("winmail", "<winmail@", "<" + mark + "@", "li.xiaoming@", mark + "@"));
        mailbox.read();
        var complaint = only(mark);
        assertThat(attachments.of(complaint.reference())).isEmpty();
        assertThat(timeline.of(complaint.reference())).filteredOn(entry -> entry.kind().equals("DOCUMENT_REFUSED")).singleElement()
                .satisfies(entry -> assertThat(entry.data().path("name").asText()).isEqualTo("winmail.dat"));
        assertThat(aside(mark)).singleElement().satisfies(mail -> {
            assertThat(mail.reason()).isEqualTo(QuarantineReason.DOCUMENTS);
            assertThat(mail.reference()).isEqualTo(complaint.reference());
            assertThat(quarantine.raw(mail.id()).orElseThrow()).asString().contains("winmail.dat");
        });
    }

    @Test
    void takesHostileNamesAndClosedArchives() throws Exception {
        servers.bring(Mails.sample("hostile-names", "<hostile-names@", "<" + mark + "@", "li.xiaoming@", mark + "@"));
        servers.bring(Mails.withDocument("zip" + mark + "@x", "zip" + mark + "@example.org", "bomb.zip", Mails.zipBomb()));
        mailbox.read();
        assertThat(attachments.of(only("zip" + mark).reference())).extracting(Attachment::mediaType).containsExactly("application/zip");
        var complaint = found(mark).stream().filter(one -> one.complainant().email().startsWith(mark)).findFirst().orElseThrow();
        assertThat(attachments.of(complaint.reference())).hasSize(7).extracting(Attachment::name)
                .contains("passwd.png", "照片一.png", "发票.pdf", "part-one-part-two.pdf")
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(255).doesNotContain("/", "\r", "\n", "\u202E"));
    }

    @Test
    void takesAMailOfTenMegabytesAndPutsAsideOneThatIsTooLarge() throws Exception {
        servers.bring(Mails.withDocument("big" + mark + "@x", "big" + mark + "@example.org", "big.zip", Mails.megabytes(9)));
        mailbox.read();
        assertThat(attachments.of(only("big" + mark).reference())).extracting(Attachment::size).containsExactly(9L << 20);

        var small = new MailboxSettings(null, Duration.ZERO, 50, DataSize.ofMegabytes(1), 20, "", Duration.ofDays(1),
                Duration.ofDays(400), "", Set.of());
        servers.bring(Mails.withDocument("huge" + mark + "@x", "huge" + mark + "@example.org", "huge.zip", Mails.megabytes(3)), mark + "@redress.example");
        new ImapMailbox(servers.address(mark + "@redress.example"), small, small.maxSize()).read(Instant.EPOCH, handling::handle);
        assertThat(found("huge" + mark)).isEmpty();
        assertThat(aside("huge" + mark)).singleElement().satisfies(mail -> {
            assertThat(mail.reason()).isEqualTo(QuarantineReason.TOO_LARGE);
            assertThat(mail.complete()).isFalse();
            assertThat(mail.size()).isGreaterThan(3 << 20);
            assertThat(quarantine.raw(mail.id()).orElseThrow()).hasSize(64 * 1024);
        });
    }

    @Test
    void answersTheDomainThatWrote() throws Exception {
        servers.bring(Mails.text("idn" + mark + "@x", "kunde-" + mark + "@faß.de", "The kettle leaks " + mark, "It leaks at the bottom, from the first day on."));
        mailbox.read();
        var complaint = found(mark).get(0);
        assertThat(complaint.complainant().email()).isEqualTo("kunde-" + mark + "@faß.de");
        var western = Mails.text("western" + mark + "@x", "western-" + mark + "@faß.de", "The kettle leaks", "It leaks.");
        servers.bring(new String(western, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1));
        mailbox.read();
        assertThat(aside("western-" + mark)).extracting(QuarantinedMail::reason).containsExactly(QuarantineReason.INVALID);
    }

    @Test
    void opensWhatOneOfUsForwardsInTheNameOfWhoWroteIt() {
        var original = "Please see to it.\n\n---------- Forwarded message ---------\nFrom: Li Wei <" + mark + "@example.org>\nDate: today\n"
                + "Subject: The kettle leaks\n\nIt leaks at the bottom.";
        takenFromOurPeople(Mails.text("fwd" + mark + "@x", "anna@company.example", "Fwd: The kettle leaks", original));
        var complaint = only(mark);
        assertThat(complaint.complainant().name()).isEqualTo("Li Wei");
        assertThat(complaint.complainant().email()).isEqualTo(mark + "@example.org");
        assertThat(complaint.filing().narrative()).isEqualTo("The kettle leaks\n\nIt leaks at the bottom.");
        var received = timeline.of(complaint.reference()).get(0).data();
        assertThat(received.path("forwardedBy").asText()).isEqualTo("anna@company.example");
        assertThat(received.path("note").asText()).isEqualTo("Please see to it.");
    }

    @Test
    void opensWhatOneOfUsAttachesInTheNameOfWhoWroteIt() {
        var inner = new String(Mails.text("in" + mark + "@x", "李伟 <" + mark + "@example.org>", "水壶漏水", "水壶底部漏水，用了两天就坏了。"), StandardCharsets.UTF_8);
        takenFromOurPeople(Mails.mail("att" + mark + "@x", "anna@company.example", "for you", "multipart/mixed; boundary=B",
                "--B\r\nContent-Type: text/plain\r\n\r\nPlease see to it.\r\n--B\r\nContent-Type: message/rfc822\r\n\r\n" + inner + "\r\n--B--\r\n"));
        var complaint = only(mark);
        assertThat(complaint.complainant().email()).isEqualTo(mark + "@example.org");
        assertThat(complaint.filing().language()).isEqualTo("zh-CN");
        assertThat(complaint.filing().narrative()).startsWith("水壶漏水");
    }

    @Test
    void takesWhatOthersForwardForTheirOwn() {
        var original = "Look.\n\nFrom: Li Wei <victim" + mark + "@example.org>\nSubject: x\n\nIt leaks at the bottom " + mark + ".";
        takenFromOurPeople(Mails.text("oth" + mark + "@x", mark + "@elsewhere.example", "Fwd: x", original));
        assertThat(only(mark).complainant().email()).isEqualTo(mark + "@elsewhere.example");
    }

    private void takenFromOurPeople(byte[] raw) {
        var ours = new MailboxSettings(null, Duration.ZERO, 50, DataSize.ofMegabytes(5), 20, "", Duration.ofDays(90), Duration.ofDays(400), "",
                Set.of("company.example"));
        var own = new MailFiling(procedure, complaints, attachments, timeline, ownMail, words, new SenderAuthentication(ours),
                new ForwardedMails(parser, new SenderAuthentication(ours), ownMail, ours));
        new MailProcessing(parser, automatedMail, own, processed, attempts, quarantine, dispatch, ownMail, ours, transactions)
                .handle(new FetchedMail("forwarded/" + UUID.randomUUID(), raw, raw.length, true));
    }

    @Test
    void treatsAMailInWhichNobodySeesAnythingAsEmpty() throws Exception {
        servers.bring(Mails.text("blank" + mark + "@x", mark + "@example.org", "\u3000", "\u00A0\u200B\u3000\uFEFF"));
        mailbox.read();
        assertThat(aside(mark)).extracting(QuarantinedMail::reason).containsExactly(QuarantineReason.EMPTY);
    }

    @Test
    void neverAnswersMachines() throws Exception {
        for (var sample : List.of("auto-reply", "auto-reply-null-path", "list", "loop", "read-receipt", "no-sender", "empty", "encrypted")) {
            servers.bring(Mails.sample(sample, "@example.org>\r\nMIME", "-" + mark + "@example.org>\r\nMIME", "li.xiaoming@", mark + "@"));
        }
        servers.bring(Mails.text("own" + mark + "@x", company.email(), "To myself " + mark, "words"));
        servers.bring(Mails.nested(200));
        mailbox.read();
        assertThat(found(mark)).isEmpty();
        assertThat(servers.unread(company.email(), "INBOX")).isZero();
        assertThat(aside(mark)).extracting(QuarantinedMail::reason).containsExactlyInAnyOrder(QuarantineReason.AUTO_REPLY, QuarantineReason.AUTO_REPLY, QuarantineReason.BULK,
                QuarantineReason.LOOP, QuarantineReason.AUTO_REPLY, QuarantineReason.NO_SENDER, QuarantineReason.EMPTY, QuarantineReason.ENCRYPTED,
                QuarantineReason.OWN);
        assertThat(reasons()).contains(QuarantineReason.TOO_DEEP);
        assertThat(aside(mark)).filteredOn(mail -> mail.reason() == QuarantineReason.OWN).allMatch(mail -> !mail.open());
    }

    @Test
    void itsOwnLettersComingBackStartNoLoop() throws Exception {
        var letter = acknowledged(company.email());
        mailbox.read();
        mailbox.read();
        assertThat(timeline.of(letter.reference())).noneMatch(entry -> entry.kind().equals("MESSAGE"));
        assertThat(letters.of(letter.reference())).hasSize(1);
    }

    @Test
    void notesInTheCaseFileThatALetterCameBack() throws Exception {
        var letter = acknowledged(mark + "@example.org");
        servers.bring(Mails.sample("bounce-delayed", "LETTER-ID", letter.id().toString(), "<bounce-delayed@", "<late" + mark + "@"));
        mailbox.read();
        assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.SENT);
        servers.bring(Mails.sample("bounce", "LETTER-ID", letter.id().toString(), "<bounce@", "<" + mark + "@"));
        mailbox.read();
        assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.FAILED);
        assertThat(letters.get(letter.id()).reason()).contains("user unknown");
        assertThat(timeline.of(letter.reference())).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("LETTER");
            assertThat(entry.data().path("state").asText()).isEqualTo("FAILED");
            assertThat(entry.data().path("reason").asText()).contains("user unknown");
        });
    }

    @Test
    void notesInTheCaseFileWhatAMailServiceTellsInJson() throws Exception {
        var letter = acknowledged(mark + "@example.org");
        servers.bring(Mails.text("json" + mark + "@x", "no-reply@sns.amazonaws.com", "AWS Notification Message", """
                {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"diagnosticCode":"smtp; 550 5.1.1 user unknown"}]},
                 "mail":{"commonHeaders":{"messageId":"<%s@redress.example>"}}}""".formatted(letter.id())));
        mailbox.read();
        assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.FAILED);
        assertThat(letters.get(letter.id()).reason()).contains("user unknown");
        servers.bring(Mails.text("carrier" + mark + "@x", "mail_system@carrier.example.jp", "メール送信エラー", "次の宛先に送信できませんでした。"));
        servers.bring(Mails.text("list" + mark + "@x", mark + "-owner@lists.example", "Request to mailing list Talk rejected",
                "Your request to the Talk mailing list, posting of your message, has been rejected."));
        mailbox.read();
        assertThat(found(mark + "-owner")).isEmpty();
        assertThat(aside("carrier" + mark)).extracting(QuarantinedMail::reason).containsExactly(QuarantineReason.BOUNCE);
        assertThat(aside(mark + "-owner")).extracting(QuarantinedMail::reason).containsExactly(QuarantineReason.BOUNCE);
    }

    @Test
    void hasALetterThatCameBackBroughtAnotherWayOnce() throws Exception {
        var letter = acknowledged(mark + "@example.org");
        for (var again : List.of("first", "second")) {
            servers.bring(Mails.sample("bounce", "LETTER-ID", letter.id().toString(), "<bounce@", "<" + again + mark + "@"));
            mailbox.read();
        }
        var task = postings(letter).singleResult();
        assertThat(tasks.getVariables(task.getId())).containsEntry("letterId", letter.id().toString()).doesNotContainKey("undeliverableReason");
        assertThat(forms.getTaskFormVariables(task.getId()).get("undeliverableReason").toString()).contains("user unknown");

        tasks.complete(task.getId(), Map.of("deliveryMethod", "POST", "deliveryNote", "RR123456785CN"));

        assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.POSTED);
        assertThat(timeline.of(letter.reference())).last()
                .satisfies(entry -> assertThat(entry.data().path("state").asText()).isEqualTo("POSTED"));
        servers.bring(Mails.sample("bounce", "LETTER-ID", letter.id().toString(), "<bounce@", "<third" + mark + "@"));
        mailbox.read();
        assertThat(postings(letter).count()).isZero();
    }

    private TaskQuery postings(Letter letter) {
        return tasks.createTaskQuery().processInstanceBusinessKey(letter.reference().value())
                .taskDefinitionKey("UserTask_PostLetter");
    }

    @Test
    void putsAsideWhatOneSenderWritesTooOften() throws Exception {
        for (int i = 0; i < 23; i++) {
            servers.bring(Mails.text(mark + i + "@x", mark + "@example.org", "Complaint " + i, "words"));
        }
        mailbox.read();
        assertThat(found(mark)).hasSize(20);
        assertThat(aside(mark)).hasSize(3).allMatch(mail -> mail.reason() == QuarantineReason.FLOOD && mail.open());
    }

    @Test
    void movesHandledMailWhereASettingSaysSo() throws Exception {
        var user = mark + "@redress.example";
        servers.bring(plain("The parcel is late."), user);
        new ImapMailbox(servers.address(user), settings(20, "Handled"), settings(20, "Handled").maxSize()).read(Instant.EPOCH, handling::handle);
        only(mark);
        assertThat(servers.unread(user, "Handled")).isZero();
        new ImapMailbox(servers.address(user), settings(20, "Handled"), settings(20, "Handled").maxSize()).read(Instant.EPOCH, mail -> {
            throw new AssertionError("It was read before");
        });
    }

    @Test
    void oneMailThatFailsHoldsUpNoOther() throws Exception {
        servers.bring(plain("The parcel is late."));
        servers.bring(Mails.text("second" + mark + "@x", "second" + mark + "@example.org", "Second", "words"));
        new ImapMailbox(servers.address(company.email()), settings(20, ""), settings(20, "").maxSize()).read(Instant.EPOCH, mail -> {
            if (new String(mail.raw()).contains("The parcel is late")) {
                throw new IllegalStateException("this one fails");
            }
            return handling.handle(mail);
        });
        only("second" + mark);
        assertThat(servers.unread(company.email(), "INBOX")).isEqualTo(1);
        mailbox.read();
        assertThat(found(mark)).hasSize(2);
    }

    @Test
    void tellsWhenTheMailboxIsAway() {
        var away = new MailboxSettings("imap://user:secret@127.0.0.1:1/INBOX", Duration.ofSeconds(1), 50,
                DataSize.ofMegabytes(1), 20, "", Duration.ofDays(1), Duration.ofDays(400), "", Set.of());
        var trouble = new MailboxState(clock);
        new Mailbox(away, attachmentRules, company, embedded, handling, trouble, jdbc, clock, transactions).read();
        assertThat(trouble.trouble()).isNotNull().doesNotContain("secret");
        assertThat(state.trouble()).isNull();
    }

    private MailboxSettings settings(int perSender, String handledFolder) {
        return new MailboxSettings(null, Duration.ZERO, 50, DataSize.ofMegabytes(50), perSender, handledFolder,
                Duration.ofDays(1), Duration.ofDays(400), "", Set.of());
    }

    private MailboxSettings settings(Duration keepHandled, String authservId) {
        return new MailboxSettings(null, Duration.ZERO, 50, DataSize.ofMegabytes(50), 20, "",
                Duration.ofDays(1), keepHandled, authservId, Set.of());
    }

    private byte[] plain(String words) {
        return Mails.text(mark + "@x", mark + "@example.org", "Parcel", words);
    }

    private Complaint opened(String email) {
        return procedure.receive(Filings.withAddress(email), List.of(), null);
    }

    private Letter acknowledged(String email) {
        var letter = letters.queue(new LetterRequest(opened(email).reference(), "acknowledgement", mark, new Acknowledgement()));
        letters.deliver(letter.id());
        return letters.get(letter.id());
    }

    private byte[] reply(Letter letter, String from) {
        return Mails.sample("reply", "LETTER-ID", letter.id().toString(), "(REFERENCE)", "", "<REFERENCE@", "<nothing@", "<reply@", "<" + mark + "@",
                "li.xiaoming@example.org", from);
    }

    private CaseEntry message(Reference reference) {
        return timeline.of(reference).stream().filter(entry -> entry.kind().equals("MESSAGE")).findFirst().orElseThrow();
    }

    private List<Complaint> found(String text) {
        return complaints.search(new ComplaintQuery(text, null, null, null, null, null, null, null), 0, 50).items().stream()
                .map(item -> complaints.get(item.reference())).toList();
    }

    private Complaint only(String text) {
        var all = found(text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<QuarantinedMail> aside(String text) {
        return quarantine.list(false, 0, 1_000).items().stream()
                .filter(mail -> new String(quarantine.raw(mail.id()).orElse(new byte[0])).contains(text)).toList();
    }

    private List<QuarantineReason> reasons() {
        return quarantine.list(false, 0, 1_000).items().stream().map(QuarantinedMail::reason).toList();
    }
}
