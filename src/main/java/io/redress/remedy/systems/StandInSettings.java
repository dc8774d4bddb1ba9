package io.redress.remedy.systems;

import java.math.BigDecimal;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the stand-in refuses, for trying out what then happens.
 *
 * @param enabled needed beside a real database only, so that nobody runs in earnest on played payments unawares
 * @param refusePaymentsAbove highest amount it pays, in whatever currency
 * @param refuseVouchersAbove highest amount of a voucher
 * @param refuseOrders codes of the orders that it does not take: EXCHANGE, REPAIR, …
 */
record StandInSettings(
        boolean enabled,
        @DefaultValue("1000000") BigDecimal refusePaymentsAbove,
        @DefaultValue("10000") BigDecimal refuseVouchersAbove,
        @DefaultValue Set<String> refuseOrders) {}
