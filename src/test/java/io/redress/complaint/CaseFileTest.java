package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import io.redress.Filings;
import io.redress.RedressTest;
import io.redress.TestClock;
import io.redress.intake.Evidence;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The case file against the real database; each test is rolled back. */
@RedressTest
@Transactional
class CaseFileTest {

    @Autowired
    private Complaints complaints;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ComplaintViews views;

    @Autowired
    private CaseTimeline timeline;

    @Test
    void knowsTheSameComplainantByMailTelephoneAndCustomerNumberHoweverWritten() {
        var first = open("a.b142@example.org", "+81 3-5555.0142", "KX 142");
        assertThat(complaints.earlierComplaints(first)).isZero();
        assertThat(complaints.earlierComplaints(open("A.B142@Example.org", null, null))).isEqualTo(1);
        assertThat(complaints.earlierComplaints(open(null, "(+81) 355550142", null))).isEqualTo(1);
        assertThat(complaints.earlierComplaints(open(null, "1", "kx142"))).isEqualTo(1);
        assertThat(complaints.earlierComplaints(first)).isZero();
    }

    @Test
    void takesTheYearOfTheReferenceFromTheCompanysCalendar() {
        TestClock.get().standAt(Instant.parse("2027-12-31T15:59:59.999Z"));
        assertThat(open("last@example.org", null, null).value()).startsWith("C-2027-");
        TestClock.get().standAt(Instant.parse("2027-12-31T16:00:00Z"));
        assertThat(open("first@example.org", null, null).value()).startsWith("C-2028-");
    }

    @Test
    void doesNotTakeDifferentPeopleForOne() {
        open("a.b@example.org", "+86 21 5555 0199", "1-23");
        assertThat(complaints.earlierComplaints(open("ab@example.org", "+86 21 5555 0198", "12-3"))).isZero();
        assertThat(complaints.earlierComplaints(open("a-b@example.org", null, null))).isZero();
    }

    @Test
    void knowsATelephoneHoweverItIsWritten() {
        open(null, "+86 (10) 5555-0377", null);
        for (var again : List.of("861055550377", "010 5555 0377", "5555 0377")) {
            assertThat(complaints.earlierComplaints(open(null, again, null))).as(again).isPositive();
            assertThat(found(again)).as(again).hasSizeGreaterThan(1);
        }
        assertThat(found("+86 (10) 5555-0377")).hasSize(4).isEqualTo(found("5555 0377"));
    }

    @Test
    void takesNeitherAPlaceholderNorASwitchboardForAPerson() {
        for (var placeholder : List.of("000", "12345", "11111111")) {
            open(null, placeholder, null);
            assertThat(complaints.earlierComplaints(open(null, placeholder, null))).as(placeholder).isZero();
        }
        for (int caller = 0; caller < 3; caller++) {
            assertThat(complaints.earlierComplaints(open("caller-" + caller + "@switchboard.example", "021 5555 0477", null))).isEqualTo(caller);
        }
        var fourth = open("caller-3@switchboard.example", "021 5555 0477", null);
        assertThat(complaints.earlierComplaints(fourth)).isZero();
        assertThat(complaints.earlier(fourth)).isEmpty();
        assertThat(complaints.earlierComplaints(open("caller-3@switchboard.example", "021 5555 0477", null))).as("by e-mail").isEqualTo(1);
    }

    @Test
    void findsByDemandAndAddressInAnyWidthWithAnySpaceBetween() {
        var mark = "Ort" + UUID.randomUUID().toString().substring(0, 8);
        var who = new Complainant("Ａｄａ Ｌｏｖｅ", null, null, null, null, mark + " Straße 7, 北京市海淀区", null, false, null, null);
        var reference = complaints.open(new Filing(Channel.WEB, "en", who, Subject.UNKNOWN, "It leaks.", "Ersatz für ｍｉｃｈ " + mark + "Demand", null,
                null, null), null).reference();
        assertThat(found(mark + "\u3000ada\u00A0love")).containsExactly(reference);
        assertThat(found(mark + " 海淀")).containsExactly(reference);
        assertThat(found(mark + "demand MICH")).containsExactly(reference);
    }

    @Test
    void countsNobodyWhoIsAnonymous() {
        complaints.open(Filings.anonymous(), null);
        assertThat(complaints.earlierComplaints(complaints.open(Filings.anonymous(), null).reference())).isZero();
    }

    @Test
    void findsByWordsTakenLiterally() {
        var mark = UUID.randomUUID().toString();
        var reference = open(mark + "@example.org", null, null);
        assertThat(found(mark.toUpperCase() + " GASKET")).containsExactly(reference);
        assertThat(found(mark + " elsewhere")).isEmpty();
        assertThat(found(mark.substring(0, 8) + "%")).isEmpty();
        assertThat(found(mark.substring(0, 8) + "_")).isEmpty();
        assertThat(found(mark + "' or 1=1 --")).isEmpty();
        assertThat(found(mark + "\\")).isEmpty();
    }

    private List<Reference> found(String text) {
        return complaints.search(new ComplaintQuery(text, null, null, null, null, null, null, null), 0, 10).items().stream()
                .map(ComplaintSummary::reference).toList();
    }

    @Test
    void findsByWhatTheCaseIs() {
        var reference = open(null, "+86 21 1", null);
        complaints.classify(reference, new Classification(Cause.PRIVACY, Severity.EMERGENCY, "legal"), "agent");
        var query = new ComplaintQuery(reference.value(), Status.RECEIVED, Cause.PRIVACY, Severity.EMERGENCY, "legal", Channel.WEB,
                LocalDate.of(2020, 1, 1), LocalDate.of(2999, 1, 1));
        assertThat(complaints.search(query, 0, 10).items()).extracting(ComplaintSummary::reference).containsExactly(reference);
        var before = new ComplaintQuery(reference.value(), null, null, null, null, null, null, LocalDate.of(2020, 1, 1));
        assertThat(complaints.search(before, 0, 10).items()).isEmpty();
    }

    @Test
    void masksWhoComplainsAndWhatHeWrites() {
        var reference = complaints.open(Filings.leakingHeatExchanger(), null).reference();
        var view = views.masked(reference);
        assertThat(view.toString()).doesNotContain("Margaret", "example.org", "gasket", "refund", "SN-2291", "PO-7781", "12.5");
        assertThat(view.keySet()).isEqualTo(views.unmasked(reference).keySet());
        assertThat(view).extractingByKey("complainant").asInstanceOf(map(String.class, Object.class))
                .containsEntry("phone", null).containsEntry("name", ComplaintViews.MASK);
        assertThat(view).extractingByKey("subject").asInstanceOf(map(String.class, Object.class))
                .containsEntry("product", "Plate heat exchanger");
        assertThat(view).containsEntry("channel", "WEB").containsEntry("language", "en");
    }

    @Test
    void keepsEvidenceWithItsDigestAndRefusesDisguises() {
        var reference = open(null, "+86 21 1", null);
        var kept = attachments.add(reference, "../x/photo.png", Evidence.PNG, CaseEntry.COMPLAINANT);
        assertThat(kept.name()).isEqualTo("photo.png");
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        assertThat(attachments.content(reference, kept.id())).hasValue(Evidence.PNG);
        assertThatThrownBy(() -> attachments.add(reference, "photo.png", Evidence.HTML, "x")).isInstanceOf(AttachmentRefusedException.class);
        assertThatThrownBy(() -> attachments.add(reference, "photo.png", Evidence.SVG, "x")).isInstanceOf(AttachmentRefusedException.class);
        assertThat(attachments.count(reference)).isEqualTo(1);
        assertThat(timeline.of(reference)).extracting(CaseEntry::kind).containsExactly("RECEIVED", "DOCUMENT");
    }

    @Test
    void refusesAFilingWithoutNarrativeOrWayToAnswer() {
        var filing = new Filing(null, null, new Complainant("Li", null, null, " ", null, null, null, false, null, null), null, " ", null, null, null, null);
        assertThatThrownBy(() -> complaints.open(filing, null))
                .isInstanceOfSatisfying(ConstraintViolationException.class, broken -> assertThat(broken.getConstraintViolations())
                        .extracting(violation -> violation.getPropertyPath().toString())
                        .containsExactlyInAnyOrder("narrative", "complainant"));
    }

    private Reference open(String email, String phone, String customer) {
        var who = new Complainant("Li", null, email, phone, null, null, customer, email == null && phone == null, null, null);
        return complaints.open(new Filing(Channel.WEB, "en", who, null, "The gasket leaks", null, null, null, null), null).reference();
    }
}
