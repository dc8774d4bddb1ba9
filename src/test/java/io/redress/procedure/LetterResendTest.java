package io.redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Filings;
import io.redress.complaint.Complainant;
import io.redress.complaint.Corrections;
import io.redress.complaint.Particulars;
import io.redress.correspondence.LetterState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter sent to a wrong address goes to the right one as soon as it is known. */
class LetterResendTest extends ProcedureTest {

    @Autowired Corrections corrections;
    @Autowired LetterDispatch dispatch;

    @Test
    void goesToTheCorrectedAddressAndAsksNobodyToPostIt() {
        var walk = walk(Filings.withAddress("用户@example.org"));
        var letter = letters(walk).get("acknowledgement");
        assertThat(letter.state()).isEqualTo(LetterState.FAILED);
        assertThat(postings(walk)).isEqualTo(1);

        corrections.correct(walk.reference(), now -> withAddress(now, "margaret.right@example.org"), "agent");
        assertThat(dispatch.again(walk.reference(), letter.id(), "agent")).isTrue();
        walk.on();

        assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.SENT);
        assertThat(letters.get(letter.id()).recipient()).isEqualTo("margaret.right@example.org");
        assertThat(postings(walk)).isZero();
        assertThat(dispatch.again(walk.reference(), letter.id(), "agent")).as("it has gone out").isFalse();
    }

    private long postings(Walk walk) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(walk.reference().value())
                .taskDefinitionKey("UserTask_PostLetter").count();
    }

    private static Particulars withAddress(Particulars now, String email) {
        var who = now.complainant();
        return new Particulars(new Complainant(who.name(), who.organisation(), email, who.phone(), who.fax(), who.address(), who.customerNumber(),
                who.anonymous(), who.preferredChannel(), who.representative()), now.subject(), now.language());
    }
}
