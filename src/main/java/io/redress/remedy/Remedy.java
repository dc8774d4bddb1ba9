package io.redress.remedy;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Personal;
import io.redress.complaint.Reference;
import io.redress.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * One remedy as recorded in the ledger.
 *
 * @param plan version of the plan that granted it, null for remedies from before plans had versions
 * @param money null if the kind has none
 * @param key idempotency key for all calls to the connected system
 * @param externalReference the connected system's number of the grant, null before
 * @param reversalReference its number of the reversal, null if there was nothing to reverse
 * @param reason why it was refused, else null
 * @param decidedAt when it was granted or refused, null before
 */
@NotPersonal
public record Remedy(
        String provision,
        RemedyKind kind,
        Reference reference,
        Integer plan,
        String code,
        Money money,
        RemedyState state,
        String key,
        String externalReference,
        String reversalReference,
        @Personal String reason,
        Instant requestedAt,
        Instant decidedAt,
        Instant revokedAt) {

    /** A remedy requested before plans had versions still matches when it is requested again. */
    boolean is(GrantRemedy command) {
        return reference.equals(command.reference()) && (plan == null || plan == command.plan()) && code.equals(command.code())
                && Objects.equals(money, command.money());
    }

    /** Null if the kind has none. */
    public BigDecimal amount() {
        return money == null ? null : money.amount();
    }

    /** Null if the kind has none. */
    public String currency() {
        return money == null ? null : money.currency();
    }
}
