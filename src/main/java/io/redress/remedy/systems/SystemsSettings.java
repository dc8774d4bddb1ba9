package io.redress.remedy.systems;

import io.redress.remedy.RemedyKind;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The connected systems; the stand-in replaces those without a base-url. */
@ConfigurationProperties("redress.systems")
record SystemsSettings(
        @DefaultValue SystemSettings payments,
        @DefaultValue SystemSettings orders,
        @DefaultValue SystemSettings vouchers,
        @DefaultValue StandInSettings standIn) {

    Map<RemedyKind, SystemSettings> byKind() {
        return Map.of(RemedyKind.PAYMENT, payments, RemedyKind.ORDER, orders, RemedyKind.VOUCHER, vouchers);
    }

    boolean needStandIn() {
        return !Stream.of(payments, orders, vouchers).allMatch(SystemSettings::connected);
    }
}
