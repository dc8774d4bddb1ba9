package io.redress.remedy;

import io.redress.complaint.Reference;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The order to grant one remedy.
 *
 * @param provision id of the process instance that provides it; with the kind it names the remedy, whatever is retried
 * @param code which one of its kind: FULL_REFUND, EXCHANGE, …
 * @param amount more than nothing, at most 2 decimals; required for payments and vouchers, otherwise null
 * @param currency ISO 4217, ignored without an amount
 */
public record GrantRemedy(String provision, Reference reference, RemedyKind kind, String code, BigDecimal amount, String currency) {

    /** @throws IllegalArgumentException where an amount is missing, not positive or finer than its currency allows */
    public GrantRemedy {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        if (amount == null && kind.needsAmount()) {
            throw new IllegalArgumentException("A %s needs an amount (%s)".formatted(kind, reference));
        }
        currency = amount == null ? null : currency;
        amount = amount == null ? null : Money.exact(amount, currency);
    }
}
