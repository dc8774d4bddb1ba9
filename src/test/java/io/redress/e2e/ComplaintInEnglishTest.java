package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.TestClock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main scenario from filing to closing, as colleagues who read English see and operate it. */
@RequiresBrowser
class ComplaintInEnglishTest {

    @RegisterExtension
    final People people = new People("en");

    private final Api api = new Api();

    @Test
    void isHandledByOneColleagueAfterTheOtherUntilItIsClosed() {
        var reference = api.file(Complaints.leakingHeatExchanger("margaret.closed@example.org")).reference();
        api.awaitStatus(reference, "VERIFYING");

        var form = people.tasklistOf("agent").claim(reference, "Verify complaint");
        assertThat(form.text()).contains("Case file " + reference, "Margaret Fields", "leaks at the lower gasket", "CNY 1,200.00", "SN-2291");
        form.choose("Do we take up this complaint?", "Accept: we look into it").pick("Cause", "Product quality")
                .choose("Severity", "Normal").pick("Responsible unit", "Quality management").complete();

        api.awaitStatus(reference, "INVESTIGATING");
        assertThat(people.tasklistOf("agent").tasksOf(reference)).as("offered to agents").isEmpty();
        people.tasklistOf("quality").claim(reference, "Investigate complaint")
                .choose("Finding", "Founded: the complainant is right")
                .write("What happened", "The gasket was found cracked along its whole length.")
                .write("Why it happened", "Gaskets of this batch had been stored for too long.")
                .pick("What was at fault?", "The product").complete();

        api.awaitStatus(reference, "RESOLVING");
        people.tasklistOf("agent").claim(reference, "Plan resolution")
                .choose("Payment", "Full refund").choose("Exchange or repair", "Nothing is exchanged or repaired")
                .write("Amount to pay", "1200.00").pick("Currency", "CNY – Chinese yuan").tick("Send a formal letter of apology")
                .write("Measures", "Refund the price and recall the batch of gaskets.").date("To be done by", LocalDate.now(TestClock.real()).plusDays(7))
                .write("Person responsible", "Chen Wei")
                .write("Reasons given to the complainant", "The gasket was faulty within the warranty, so the price is refunded in full.")
                .complete();

        api.awaitStatus(reference, "AWAITING_APPROVAL");
        people.tasklistOf("supervisor").claim(reference, "Approve resolution")
                .choose("Your decision", "Approve: the remedies are provided and the letter is sent").complete();

        api.awaitStatus(reference, "FOLLOWING_UP");
        assertThat(people.browserOf("supervisor").open("/systems").rowsOf(reference)).singleElement().asString()
                .contains("Full refund", "1,200.00", "Booked");
        people.tasklistOf("agent").claim(reference, "Call back complainant")
                .choose("Did you reach the complainant?", "Yes")
                .choose("How satisfied are they with the way we handled it?", "5 – very satisfied")
                .write("Note", "Thankful that it went so quickly.").complete();
        people.tasklistOf("agent").claim(reference, "Record lessons")
                .write("What do we learn from it?", "Gaskets must not be stored for more than a year.")
                .write("Cost of handling", "120.00").complete();

        api.awaitStatus(reference, "CLOSED");
        var closed = api.caseFile(reference, "agent");
        assertThat(closed.get("finding").asText()).isEqualTo("FOUNDED");
        assertThat(closed.get("satisfaction").asInt()).isEqualTo(5);
        var mail = people.browserOf("agent").open("/mail?to=margaret.closed@example.org");
        assertThat(mail.text()).contains("We have received your complaint " + reference, "Our decision on your complaint " + reference, "Our apology");
        assertThat(mail.follow("Our decision on your complaint " + reference).text()).contains("faulty within the warranty", "1,200.00");
        assertThat(people.browserOf("agent").open("/desk/complaints/" + reference).text()).contains("Closed", "Verify complaint", "Full refund");
    }

    @Test
    void isNotForAColleagueToWhomItIsNotOffered() {
        var reference = api.file(Complaints.leakingHeatExchanger("margaret.foreign@example.org")).reference();
        api.awaitStatus(reference, "VERIFYING");
        var agent = people.tasklistOf("agent");
        var form = agent.claim(reference, "Verify complaint");
        var task = agent.openTask();

        var quality = people.tasklistOf("quality");
        assertThat(quality.tasksOf(reference)).isEmpty();
        assertThat(quality.goTo(task).canComplete()).isFalse();
        assertThat(api.complete(task, Answers.ACCEPTED, "quality").statusCode()).isEqualTo(403);
        assertThat(api.complete(task, Answers.ACCEPTED, "agent2").statusCode()).as("claimed by a colleague").isEqualTo(403);

        form.choose("Do we take up this complaint?", "Accept: we look into it").pick("Responsible unit", "Quality management").complete();
        api.awaitStatus(reference, "INVESTIGATING");
        var investigation = people.tasklistOf("quality");
        investigation.claim(reference, "Investigate complaint");
        assertThat(people.tasklistOf("agent").goTo(investigation.openTask()).canComplete()).isFalse();
    }

    @Test
    void cannotBeApprovedByWhoPlannedIt() {
        api.hire("ingrid", "agents", "supervisors");
        var reference = api.file(Complaints.leakingHeatExchanger("margaret.four.eyes@example.org")).reference();
        api.answer(reference, "VERIFYING", "agent", Answers.ACCEPTED);
        api.answer(reference, "INVESTIGATING", "quality", Answers.FOUNDED);
        api.answer(reference, "RESOLVING", "ingrid", Answers.refundOf("1200.00"));
        api.awaitStatus(reference, "AWAITING_APPROVAL");

        var ingrid = people.tasklistOf("ingrid");
        assertThat(ingrid.select(reference, "Approve resolution").refusalOfClaim()).contains("Four eyes");
        assertThat(ingrid.canComplete()).isFalse();
        assertThat(api.complete(ingrid.openTask(), Answers.APPROVED, "ingrid").statusCode()).isEqualTo(403);

        people.tasklistOf("supervisor").claim(reference, "Approve resolution")
                .choose("Your decision", "Approve: the remedies are provided and the letter is sent").complete();
        api.awaitStatus(reference, "FOLLOWING_UP");
    }

    @Test
    void isNotSentOnWithAnAnswerMissing() {
        var reference = api.file(Complaints.leakingHeatExchanger("margaret.missing@example.org")).reference();
        api.awaitStatus(reference, "VERIFYING");
        var agent = people.tasklistOf("agent");
        var form = agent.claim(reference, "Verify complaint");

        form.choose("Do we take up this complaint?", "Accept: we look into it").clear("Cause");
        assertThat(form.complaintAbout("Cause")).isEqualTo("Field is required.");
        assertThat(agent.canComplete()).isFalse();
        var refused = api.complete(agent.openTask(), Map.of("admission", "ACCEPT", "cause", "PRODUCT_QUALITY", "responsibleUnit", "quality"),
                "agent");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Severity");

        form.pick("Cause", "Product quality").complete();
        api.awaitStatus(reference, "INVESTIGATING");
    }

    @Test
    void letsAnAgentChangeHisMindAfterAMistake() {
        var reference = api.file(Complaints.leakingHeatExchanger("margaret.mind@example.org")).reference();
        api.awaitStatus(reference, "VERIFYING");
        var form = people.tasklistOf("agent").claim(reference, "Verify complaint");

        form.choose("Do we take up this complaint?", "Refuse: the complainant gets a letter with the reason and the way to object").press();
        assertThat(form.complaintAbout("Reason given to the complainant")).isEqualTo("Field is required.");
        form.choose("Do we take up this complaint?", "Accept: we look into it").complete();

        api.awaitStatus(reference, "INVESTIGATING");
    }
}
