package io.redress.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Filings as clients send them. */
final class Letters {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Letters() {}

    static String complete() {
        return """
            {"channel": "WEB", "language": "en",
             "complainant": {"name": "Li Wei", "organisation": "Heat Ltd", "email": "li.wei@example.com", "phone": "+86 21 5555 0199",
               "address": "1 Harbour Road", "customerNumber": "K-77", "anonymous": false, "preferredChannel": "EMAIL"},
             "subject": {"product": "Heat exchanger", "model": "HX-12", "serialNumber": "SN-1", "quantity": 2, "orderNumber": "O-9",
               "deliveryDate": "2026-01-31", "technicalData": [{"name": "heat load", "value": "12.5", "unit": "kW"}]},
             "narrative": "It leaks at the second gasket.", "demand": "Exchange it", "claim": {"amount": 1280.50, "currency": "CNY"},
             "cause": "PRODUCT_QUALITY", "incidentDate": "2026-02-01"}""";
    }

    static String anonymous(String narrative) {
        return object().put("narrative", narrative).set("complainant", object().put("anonymous", true)).toString();
    }

    static String from(String email, String narrative) {
        return object().put("narrative", narrative).set("complainant", object().put("email", email)).toString();
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
