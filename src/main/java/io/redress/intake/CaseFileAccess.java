package io.redress.intake;

import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import io.redress.tracking.TrackingTokens;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Authorizes access to a case file: staff by their roles, the complainant by the tracking token. A refusal reveals nothing:
 * an unknown reference and a wrong token get the same response.
 */
@Component
class CaseFileAccess {

    private final Complaints complaints;
    private final TrackingTokens tokens;

    CaseFileAccess(Complaints complaints, TrackingTokens tokens) {
        this.complaints = complaints;
        this.tokens = tokens;
    }

    GrantedAccess toRead(String reference, Caller caller, String token) {
        return caller.readsCaseFiles() ? new GrantedAccess(find(reference).orElseThrow(ApiException::notFound), caller.id()) : owner(reference, caller, token);
    }

    GrantedAccess toWrite(String reference, Caller caller, String token) {
        return caller.writesCaseFiles() ? new GrantedAccess(find(reference).orElseThrow(ApiException::notFound), caller.id()) : owner(reference, caller, token);
    }

    GrantedAccess toCorrect(String reference, Caller caller) {
        if (!caller.correctsCaseFiles()) {
            throw denied(caller);
        }
        return new GrantedAccess(find(reference).orElseThrow(ApiException::notFound), caller.id());
    }

    /** Grants access to the complainant only, never to staff who hold the token: they act in their own name. */
    GrantedAccess owner(String reference, Caller caller, String token) {
        if (!caller.anonymous() || token == null || token.isBlank()) {
            throw denied(caller);
        }
        var complaint = find(reference);
        var right = tokens.opens(token, reference, complaint.map(Complaint::tracking));
        return complaint.filter(found -> right).map(found -> new GrantedAccess(found, null)).orElseThrow(ApiException::notFound);
    }

    void requireReader(Caller caller) {
        if (!caller.readsCaseFiles()) {
            throw denied(caller);
        }
    }

    private static ApiException denied(Caller caller) {
        return caller.anonymous()
                ? new ApiException(HttpStatus.UNAUTHORIZED, "problem.sign-in")
                : new ApiException(HttpStatus.FORBIDDEN, "problem.forbidden");
    }

    private Optional<Complaint> find(String reference) {
        try {
            return complaints.find(new Reference(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
