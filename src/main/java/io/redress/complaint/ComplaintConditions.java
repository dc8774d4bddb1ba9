package io.redress.complaint;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a {@link ComplaintQuery} into terms for the words and a where clause for all else; only what is asked for appears in them. */
record ComplaintConditions(String words, String facts, Map<String, Object> params) {

    static ComplaintConditions of(ComplaintQuery query, ZoneId zone) {
        List<String> wordTerms = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        Map<String, Object> params = new HashMap<>();
        for (var word : words(query.text())) {
            var name = "word" + params.size();
            wordTerms.add("words like :" + name);
            params.put(name, "%" + escape(SearchText.of(word)) + "%");
        }
        equal(terms, params, "status", query.status());
        equal(terms, params, "cause", query.cause());
        equal(terms, params, "severity", query.severity());
        equal(terms, params, "responsible_unit", query.unit());
        equal(terms, params, "channel", query.channel());
        day(terms, params, "received_at >= :from", "from", query.from(), zone);
        day(terms, params, "received_at < :to", "to", query.to() == null ? null : query.to().plusDays(1), zone);
        return new ComplaintConditions(String.join(" and ", wordTerms), terms.isEmpty() ? "" : " where " + String.join(" and ", terms), params);
    }

    private static List<String> words(String text) {
        return Texts.present(text) ? List.of(text.trim().split("\\s+")) : List.of();
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static void equal(List<String> terms, Map<String, Object> params, String column, Object value) {
        if (value != null) {
            terms.add(column + " = :" + column);
            params.put(column, value.toString());
        }
    }

    private static void day(List<String> terms, Map<String, Object> params, String term, String name, LocalDate day, ZoneId zone) {
        if (day != null) {
            terms.add(term);
            params.put(name, Timestamp.from(day.atStartOfDay(zone).toInstant()));
        }
    }
}
