package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A complaint withdrawn after the refund leaves nothing behind: the money is back in the books, and a letter says so. */
@RequiresBrowser
class WithdrawnComplaintTest {

    private static final String ADDRESS = "margaret.withdrawn@example.org";

    @RegisterExtension
    final People people = new People("en");

    private final Api api = new Api();

    @Test
    void isPaidBackAndConfirmed() {
        var receipt = api.file(Complaints.leakingHeatExchanger(ADDRESS));
        var reference = receipt.reference();
        api.answer(reference, "VERIFYING", "agent", Answers.ACCEPTED);
        api.answer(reference, "INVESTIGATING", "quality", Answers.FOUNDED);
        api.answer(reference, "RESOLVING", "agent", Answers.refundOf("1200.00"));
        api.answer(reference, "AWAITING_APPROVAL", "supervisor", Answers.APPROVED);
        api.awaitStatus(reference, "FOLLOWING_UP");
        var agent = people.browserOf("agent");
        assertThat(agent.open("/systems").rowsOf(reference)).singleElement().asString().contains("1,200.00", "Booked").doesNotContain("Reversed");

        api.withdraw(receipt, "Settled in person");
        api.awaitStatus(reference, "WITHDRAWN");

        agent.await("the reversal is in the books",
                () -> agent.open("/systems").rowsOf(reference).stream().anyMatch(row -> row.contains("Reversed")));
        agent.await("the letter is in the mail", () -> agent.open("/mail?to=" + ADDRESS).text().contains("You have withdrawn your complaint"));
        assertThat(agent.follow("You have withdrawn your complaint " + reference).text()).contains(reference, "1,200.00");
        assertThat(agent.open("/desk/complaints/" + reference).text()).contains("Withdrawn", "Settled in person");
        assertThat(people.tasklistOf("agent").tasksOf(reference)).as("tasks left").isEmpty();
    }
}
