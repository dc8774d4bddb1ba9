package io.redress.remedy;

import io.redress.complaint.Reference;
import io.redress.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * One remedy as the ledger has it.
 *
 * @param plan version of the plan that granted it, null for what was granted before plans had versions
 * @param money null where the kind has none
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
        Integer plan,
        String code,
        Money money,
        RemedyState state,
        String key,
        String externalReference,
        String reversalReference,
        String reason,
        Instant requestedAt,
        Instant decidedAt,
        Instant revokedAt) {

    /** What was asked for before plans had versions is still the same when it is asked for again. */
    boolean is(GrantRemedy command) {
        return reference.equals(command.reference()) && (plan == null || plan == command.plan()) && code.equals(command.code())
                && Objects.equals(money, command.money());
    }

    /** Null where the kind has none. */
    public BigDecimal amount() {
        return money == null ? null : money.amount();
    }

    /** Null where the kind has none. */
    public String currency() {
        return money == null ? null : money.currency();
    }
}
