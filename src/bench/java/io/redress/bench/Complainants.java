package io.redress.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Complaints as clients send them, each from a different complainant. */
final class Complainants {

    private static final AtomicLong NUMBER = new AtomicLong();

    private Complainants() {}

    static Map<String, Object> complaint() {
        long n = NUMBER.incrementAndGet();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("channel", "WEB");
        body.put("language", "zh-CN");
        body.put("complainant", Map.of("name", "王小明", "email", "new" + n + "@example.org", "phone", "+86 139 %08d".formatted(n)));
        body.put("subject", Map.of("product", "电水壶", "model", "K-9", "orderNumber", "D-20261101-" + n, "quantity", "1"));
        body.put("narrative", "电水壶用了两周就坏了，底部渗水，已经联系客服三次，每次都说会有人回电，但是一直没有人联系我。要求退款，并说明原因。订单号 D-20261101-" + n);
        body.put("demand", "退款");
        body.put("claim", Map.of("amount", 199, "currency", "CNY"));
        return body;
    }

    /** The same facts for the bare starter: five variables. */
    static Map<String, Object> start() {
        var complaint = complaint();
        Map<String, Object> variables = new LinkedHashMap<>();
        for (var name : new String[] {"channel", "language", "narrative", "demand"}) {
            variables.put(name, Map.of("value", complaint.get(name), "type", "String"));
        }
        variables.put("complainant", Map.of("value", complaint.get("complainant").toString(), "type", "String"));
        return Map.of("businessKey", "C-" + NUMBER.get(), "variables", variables);
    }
}
