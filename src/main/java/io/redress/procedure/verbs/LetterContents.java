package io.redress.procedure.verbs;

import io.redress.complaint.CaseAnswers;
import io.redress.correspondence.LetterContent;
import io.redress.correspondence.LetterContent.Apology;
import io.redress.correspondence.LetterContent.ApologyCorrection;
import io.redress.correspondence.LetterContent.Code;
import io.redress.correspondence.LetterContent.Outcome;
import io.redress.correspondence.LetterContent.Refusal;
import io.redress.correspondence.LetterContent.RevokedRemedy;
import io.redress.correspondence.LetterContent.WithdrawalConfirmation;
import io.redress.correspondence.LetterKind;
import io.redress.procedure.ProcessVariables;
import io.redress.procedure.TextFields;
import io.redress.remedy.Remedies;
import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyState;
import io.redress.resolution.Plan;
import io.redress.resolution.PlanRecord;
import io.redress.resolution.PlannedRemedy;
import io.redress.resolution.Plans;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The content of a letter that a step sends: from the answers to the forms, the signed plan and the ledger, and nothing else. */
@Component
class LetterContents {

    private final Remedies remedies;
    private final Plans plans;
    private final CaseAnswers answers;

    LetterContents(Remedies remedies, Plans plans, CaseAnswers answers) {
        this.remedies = remedies;
        this.plans = plans;
        this.answers = answers;
    }

    LetterContent of(String letter, DelegateExecution execution) {
        var texts = answers.latest(StepContext.reference(execution));
        return switch (LetterKind.of(letter)) {
            case ACKNOWLEDGEMENT -> new LetterContent.Acknowledgement();
            case REFUSAL -> refusal(execution, texts);
            case OUTCOME -> outcome(execution, texts);
            case WITHDRAWAL_CONFIRMATION -> withdrawal(execution);
            case APOLOGY -> apology(texts);
            case APOLOGY_CORRECTION -> correction(texts);
            case OTHER -> new LetterContent.General(refusal(execution, texts), outcome(execution, texts), withdrawal(execution), apology(texts),
                    correction(texts));
        };
    }

    private static Refusal refusal(DelegateExecution execution, Map<String, Object> texts) {
        return new Refusal(code(StepContext.text(execution, ProcessVariables.REFUSAL_GROUND)), text(texts, TextFields.REFUSAL_REASON));
    }

    private Outcome outcome(DelegateExecution execution, Map<String, Object> texts) {
        var plan = plans.latest(StepContext.reference(execution)).filter(PlanRecord::isSigned).map(PlanRecord::plan);
        var dueDate = StepContext.text(execution, ProcessVariables.PLAN_DUE_DATE);
        var payment = granted(plan, RemedyKind.PAYMENT);
        return new Outcome(text(texts, TextFields.DECISION_REASONS), payment.map(LetterContents::code).orElse(null),
                payment.map(PlannedRemedy::money).orElse(null), granted(plan, RemedyKind.ORDER).map(LetterContents::code).orElse(null),
                granted(plan, RemedyKind.VOUCHER).map(PlannedRemedy::money).orElse(null), granted(plan, RemedyKind.APOLOGY).isPresent(),
                text(texts, TextFields.PLAN_MEASURES), dueDate == null ? null : LocalDate.parse(dueDate));
    }

    private WithdrawalConfirmation withdrawal(DelegateExecution execution) {
        return new WithdrawalConfirmation(remedies.of(StepContext.reference(execution)).stream()
                .filter(remedy -> remedy.state() == RemedyState.REVOKED).map(LetterContents::revoked).toList());
    }

    private static Apology apology(Map<String, Object> texts) {
        return new Apology(text(texts, TextFields.APOLOGY_TEXT));
    }

    private static ApologyCorrection correction(Map<String, Object> texts) {
        return new ApologyCorrection(text(texts, TextFields.CORRECTION_REASON));
    }

    private static Optional<PlannedRemedy> granted(Optional<Plan> plan, RemedyKind kind) {
        return plan.flatMap(signed -> signed.remedy(kind));
    }

    private static RevokedRemedy revoked(Remedy remedy) {
        return new RevokedRemedy(code(remedy.kind().name()), remedy.money(), code(remedy.code()));
    }

    private static Code code(PlannedRemedy remedy) {
        return code(remedy.code());
    }

    private static Code code(String value) {
        return value == null ? null : new Code(value);
    }

    private static String text(Map<String, Object> texts, String field) {
        return texts.get(field) instanceof String text ? text : null;
    }
}
