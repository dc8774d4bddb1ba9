package io.redress.intake;

import io.redress.complaint.Complaints;
import io.redress.procedure.ComplaintProcedure;
import io.redress.tracking.TrackingTokens;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes complaints in. Case file, start of the procedure and idempotency key are one commit; the receipt is handed out after it. */
@Service
class Intake {

    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,200}");

    private final ComplaintProcedure procedure;
    private final IdempotencyKeys keys;
    private final Complaints complaints;
    private final TrackingTokens tokens;
    private final TransactionTemplate transaction;
    private final Wording wording;

    Intake(ComplaintProcedure procedure, IdempotencyKeys keys, Complaints complaints, TrackingTokens tokens, TransactionTemplate transaction,
            Wording wording) {
        this.procedure = procedure;
        this.keys = keys;
        this.complaints = complaints;
        this.tokens = tokens;
        this.transaction = transaction;
        this.wording = wording;
    }

    /** @param key given by the client so that it may safely send the same again; or null */
    Receipt take(Submission submission, String key, Caller caller) {
        var receipt = kept(submission, key, caller);
        return caller.anonymous() ? withToken(receipt) : receipt;
    }

    /** The token is derived again for every answer; what is remembered under a key does not hold it. */
    private Receipt withToken(Receipt receipt) {
        return receipt.withToken(tokens.of(receipt.reference().value(), complaints.get(receipt.reference()).tracking()));
    }

    private Receipt kept(Submission submission, String key, Caller caller) {
        Supplier<Receipt> work = () -> Receipt.of(procedure.receive(submission.filing(), submission.documents(), caller.id()));
        if (key == null) {
            return work.get();
        }
        requireKey(key);
        return transaction.execute(status -> keys.once(scope(caller), key, submission.digest(), work));
    }

    /** A key is the caller's own; the anonymous share theirs, since their address may change from one try to the next. */
    private static String scope(Caller caller) {
        return caller.anonymous() ? "anonymous" : "user:" + caller.id();
    }

    private void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, List.of(new FieldProblem("Idempotency-Key", wording.of("problem.key"))), "problem.key");
        }
    }
}
