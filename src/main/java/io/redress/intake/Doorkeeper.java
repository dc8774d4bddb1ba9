package io.redress.intake;

import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.tracking.TrackingTokens;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets people in to a case file: staff by who they are, the complainant by the tracking token. Whoever is not let in learns nothing:
 * an unknown reference and a wrong token get the same answer.
 */
@Component
class Doorkeeper {

    private final Complaints complaints;
    private final TrackingTokens tokens;

    Doorkeeper(Complaints complaints, TrackingTokens tokens) {
        this.complaints = complaints;
        this.tokens = tokens;
    }

    Visit toRead(String reference, Caller caller, String token) {
        return caller.readsCaseFiles() ? new Visit(find(reference).orElseThrow(Refusal::notFound), caller.id()) : owner(reference, caller, token);
    }

    Visit toWrite(String reference, Caller caller, String token) {
        return caller.writesCaseFiles() ? new Visit(find(reference).orElseThrow(Refusal::notFound), caller.id()) : owner(reference, caller, token);
    }

    Visit toCorrect(String reference, Caller caller) {
        if (!caller.correctsCaseFiles()) {
            throw notLetIn(caller);
        }
        return new Visit(find(reference).orElseThrow(Refusal::notFound), caller.id());
    }

    /** The complainant, never somebody of the staff who came by the token: what he does he does in his own name. */
    Visit owner(String reference, Caller caller, String token) {
        if (!caller.anonymous() || token == null || token.isBlank()) {
            throw notLetIn(caller);
        }
        var complaint = find(reference);
        var right = tokens.opens(token, reference, complaint.map(Complaint::tracking));
        return complaint.filter(found -> right).map(found -> new Visit(found, null)).orElseThrow(Refusal::notFound);
    }

    void requireReader(Caller caller) {
        if (!caller.readsCaseFiles()) {
            throw notLetIn(caller);
        }
    }

    private static Refusal notLetIn(Caller caller) {
        return caller.anonymous()
                ? new Refusal(HttpStatus.UNAUTHORIZED, "problem.sign-in")
                : new Refusal(HttpStatus.FORBIDDEN, "problem.forbidden");
    }

    private Optional<Complaint> find(String reference) {
        try {
            return complaints.find(new Reference(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
