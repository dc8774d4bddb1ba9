package io.redress.e2e;

import io.redress.TestClock;
import java.time.LocalDate;

/** Invented complaints, as filed over the web API. */
final class Complaints {

    private Complaints() {}

    static String leakingHeatExchanger(String email) {
        return """
                {"channel": "WEB", "language": "en",
                 "complainant": {"name": "Margaret Fields", "email": "%s", "organisation": "Fields Dairy Ltd"},
                 "subject": {"product": "Plate heat exchanger", "model": "BX-40", "serialNumber": "SN-2291", "orderNumber": "PO-7781",
                             "deliveryDate": "%s", "technicalData": [{"name": "heat load", "value": "12.5", "unit": "kW"}]},
                 "narrative": "The heat exchanger leaks at the lower gasket after two months of normal use.",
                 "demand": "Please refund the price.", "claim": {"amount": 1200, "currency": "CNY"}}"""
                .formatted(email, LocalDate.now(TestClock.real()).minusMonths(3));
    }

    static String lateParcel(String email) {
        return """
                {"channel": "WEB", "language": "zh-CN", "complainant": {"name": "李小明", "email": "%s", "phone": "+86 21 5555 0199"},
                 "subject": {"product": "电水壶", "model": "K-9", "orderNumber": "D-20261101"},
                 "narrative": "快递已经晚了十天，物流信息一直没有更新，打电话也没有人处理。", "cause": "DELIVERY",
                 "demand": "尽快送货并赔偿", "claim": {"amount": 200, "currency": "CNY"}}""".formatted(email);
    }
}
