package io.redress.intake;

import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets people in to a case file: staff by who they are, the complainant by the tracking token. Whoever is not let in learns nothing:
 * an unknown reference and a wrong token get the same answer.
 */
@Component
class Doorkeeper {

    private static final String NOBODYS_TOKEN = "-".repeat(32);

    private final Complaints complaints;

    Doorkeeper(Complaints complaints) {
        this.complaints = complaints;
    }

    Visit toRead(String reference, Caller caller, String token) {
        return caller.readsCaseFiles() ? new Visit(find(reference).orElseThrow(Refusal::notFound), caller.id()) : owner(reference, caller, token);
    }

    Visit toWrite(String reference, Caller caller, String token) {
        return caller.writesCaseFiles() ? new Visit(find(reference).orElseThrow(Refusal::notFound), caller.id()) : owner(reference, caller, token);
    }

    Visit owner(String reference, Caller caller, String token) {
        if (token == null || token.isBlank()) {
            throw notLetIn(caller);
        }
        var complaint = find(reference);
        var right = same(token, complaint.map(Complaint::trackingToken).orElse(NOBODYS_TOKEN));
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

    /** Takes the same time however much of the token is right. */
    private static boolean same(String shown, String expected) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
