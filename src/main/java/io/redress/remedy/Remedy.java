package io.redress.remedy;

import io.redress.complaint.Reference;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One remedy as the ledger has it.
 *
 * @param amount null where the kind has none
 * @param key under which the connected system is asked, again and again if need be
 * @param externalReference the connected system's number of what it did, null before
 * @param reversalReference its number of the undoing, null where there was nothing to undo
 * @param reason why it was refused, else null
 * @param decidedAt when it was granted or refused, null before
 */
public record Remedy(
        String provision,
        RemedyKind kind,
        Reference reference,
        String code,
        BigDecimal amount,
        String currency,
        RemedyState state,
        String key,
        String externalReference,
        String reversalReference,
        String reason,
        Instant requestedAt,
        Instant decidedAt,
        Instant revokedAt) {

    boolean is(GrantRemedy command) {
        return reference.equals(command.reference()) && new GrantRemedy(provision, reference, kind, code, amount, currency).equals(command);
    }
}
