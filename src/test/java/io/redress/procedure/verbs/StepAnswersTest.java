package io.redress.procedure.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.redress.complaint.Cause;
import io.redress.complaint.Classification;
import io.redress.complaint.Finding;
import io.redress.complaint.Severity;
import io.redress.resolution.Signature.Verdict;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** A verb reads the answers of its step as one record; an answer that is missing or unknown stops the step with the name of the field. */
class StepAnswersTest {

    private static final Map<String, Object> INVESTIGATED =
            Map.of("finding", "FOUNDED", "cause", "DELIVERY", "severity", "HIGH", "responsibleUnit", "logistics");

    @Test
    void readTheInvestigation() {
        assertThat(InvestigationAnswers.of(step(INVESTIGATED)))
                .isEqualTo(new InvestigationAnswers(Finding.FOUNDED, new Classification(Cause.DELIVERY, Severity.HIGH, "logistics")));
    }

    @Test
    void nameTheFieldThatIsMissingOrUnknown() {
        assertThatThrownBy(() -> InvestigationAnswers.of(step(Map.of("cause", "DELIVERY", "severity", "HIGH"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("finding is null; wanted is one of [FOUNDED, PARTLY_FOUNDED, UNFOUNDED]");
        assertThatThrownBy(() -> ApprovalAnswers.of(step(Map.of("approval", "PERHAPS", "approvalLevel", "managers"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("approval is PERHAPS; wanted is one of [APPROVE, REJECT]");
    }

    @Test
    void readAnApprovalAPostingAndACallBack() {
        var letter = UUID.randomUUID();
        assertThat(ApprovalAnswers.of(step(Map.of("approval", "REJECT", "approvalLevel", "managers"))))
                .isEqualTo(new ApprovalAnswers("managers", Verdict.REJECT));
        assertThat(PostingAnswers.of(step(Map.of("letterId", letter.toString(), "deliveryMethod", "FAX")), Map.of("deliveryNote", "Sent twice")))
                .isEqualTo(new PostingAnswers(letter, "FAX", "Sent twice"));
        assertThat(CallBackAnswers.of(step(Map.of("satisfaction", "4"))).satisfaction()).contains(4);
        assertThat(CallBackAnswers.of(step(Map.of("reached", "NO"))).satisfaction()).isEmpty();
    }

    private static DelegateExecution step(Map<String, Object> variables) {
        var step = mock(DelegateExecution.class);
        variables.forEach((name, value) -> when(step.getVariable(name)).thenReturn(value));
        return step;
    }
}
