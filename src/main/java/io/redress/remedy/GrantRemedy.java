package io.redress.remedy;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Reference;
import io.redress.money.Money;
import java.util.Objects;

/**
 * The command to grant one remedy of a signed plan.
 *
 * @param provision id of the process instance that provides it; together with the kind it identifies the remedy across retries
 * @param plan version of the plan, counted from 1 within a case; a version is provided once
 * @param code variant within the kind: FULL_REFUND, EXCHANGE, …
 * @param money positive for payments and vouchers, null for every other kind
 */
@NotPersonal
public record GrantRemedy(String provision, Reference reference, int plan, RemedyKind kind, String code, Money money) {

    /** @throws IllegalArgumentException if an amount is missing or not positive */
    public GrantRemedy {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        if (kind.needsAmount() && (money == null || !money.isPositive())) {
            throw new IllegalArgumentException("A %s needs an amount above nothing (%s)".formatted(kind, reference));
        }
        money = kind.needsAmount() ? money : null;
    }
}
