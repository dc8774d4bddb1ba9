package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import io.redress.money.Money;
import io.redress.remedy.RemedyKind;

/**
 * One remedy of a plan.
 *
 * @param code variant within the kind: FULL_REFUND, EXCHANGE, …
 * @param money null if the kind has none
 */
@NotPersonal
public record PlannedRemedy(RemedyKind kind, String code, Money money) {}
