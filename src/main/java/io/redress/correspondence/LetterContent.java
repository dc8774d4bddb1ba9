package io.redress.correspondence;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Personal;
import io.redress.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a letter prints besides the case file: one record for each kind of letter. Templates use the names of the components, and what is null is
 * missing. Text is the company's own words.
 */
public sealed interface LetterContent {

    /** A code, printed as its text in the language of the letter. */
    @NotPersonal
    record Code(String value) {}

    /** The letter has no content of its own. */
    @NotPersonal
    record Acknowledgement() implements LetterContent {}

    /** Why a complaint is not taken up. */
    @NotPersonal
    record Refusal(Code refusalGround, @Personal String refusalReason) implements LetterContent {}

    /** What the signed plan grants, and why. */
    @NotPersonal
    record Outcome(@Personal String decisionReasons, Code payment, Money paymentAmount, Code order, Money voucherAmount, boolean apology,
            @Personal String planMeasures, LocalDate planDueDate) implements LetterContent {

        @Condition
        public boolean remediesGranted() {
            return payment != null || order != null || voucherAmount != null || apology;
        }
    }

    /** What was revoked with the withdrawal. */
    @NotPersonal
    record WithdrawalConfirmation(List<RevokedRemedy> revokedRemedies) implements LetterContent {

        @Condition
        public boolean withdrawnRemedies() {
            return !revokedRemedies.isEmpty();
        }
    }

    /** One line of a confirmation of withdrawal. */
    @NotPersonal
    record RevokedRemedy(Code kind, Money amount, Code detail) {}

    /** A passage in addition to the text of the letter. */
    record Apology(@Personal String apologyText) implements LetterContent {}

    /** Why an apology no longer holds. */
    record ApologyCorrection(@Personal String correctionReason) implements LetterContent {}

    /** A letter that analysts have added: everything that the other letters print, by the same names. */
    @NotPersonal
    record General(Refusal refusal, Outcome outcome, WithdrawalConfirmation withdrawal, Apology apology, ApologyCorrection correction)
            implements LetterContent {}
}
