package io.redress.intake;

import io.redress.complaint.Complaints;
import io.redress.procedure.ComplaintProcedure;
import io.redress.shared.FieldProblem;
import io.redress.tracking.TrackingTokens;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts complaints. Case file, process start and idempotency key are committed together; the receipt is returned after the commit. */
@Service
class Intake {

    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,200}");

    private final ComplaintProcedure procedure;
    private final IdempotencyKeys keys;
    private final Complaints complaints;
    private final TrackingTokens tokens;
    private final TransactionTemplate transaction;
    private final ApiMessages messages;

    Intake(ComplaintProcedure procedure, IdempotencyKeys keys, Complaints complaints, TrackingTokens tokens, TransactionTemplate transaction,
            ApiMessages messages) {
        this.procedure = procedure;
        this.keys = keys;
        this.complaints = complaints;
        this.tokens = tokens;
        this.transaction = transaction;
        this.messages = messages;
    }

    /** @param key the client's idempotency key, which makes retries safe; may be null */
    Receipt take(Submission submission, String key, Caller caller) {
        var receipt = kept(submission, key, caller);
        return caller.anonymous() ? withToken(receipt) : receipt;
    }

    /** The token is derived anew for every response; the stored response does not contain it. */
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

    /** Keys are scoped to the caller; anonymous callers share one scope, since their address may change between retries. */
    private static String scope(Caller caller) {
        return caller.anonymous() ? "anonymous" : "user:" + caller.id();
    }

    private void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new ApiException(HttpStatus.BAD_REQUEST, List.of(new FieldProblem("Idempotency-Key", messages.of("problem.key"))), "problem.key");
        }
    }
}
