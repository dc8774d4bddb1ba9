package io.redress.remedy.systems;

import java.math.BigDecimal;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Refusals of the stand-in, for trying out how they are handled.
 *
 * @param enabled only needed with a real database, so that nobody runs production on simulated payments by accident
 * @param refusePaymentsAbove highest amount it pays, in any currency
 * @param refuseVouchersAbove highest amount of a voucher
 * @param refuseOrders codes of the orders that it refuses: EXCHANGE, REPAIR, …
 */
record StandInSettings(
        boolean enabled,
        @DefaultValue("1000000") BigDecimal refusePaymentsAbove,
        @DefaultValue("10000") BigDecimal refuseVouchersAbove,
        @DefaultValue Set<String> refuseOrders) {}
