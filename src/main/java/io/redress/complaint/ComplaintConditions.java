package io.redress.complaint;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts a {@link ComplaintQuery} into terms for its words and a where clause for the other criteria; only criteria that are set appear. */
record ComplaintConditions(String words, String facts, Map<String, Object> params) {

    private static final Pattern NUMBER_PART = Pattern.compile("[+0-9()./-]+");

    /** @param asOf excludes complaints received later; null for no limit */
    static ComplaintConditions of(ComplaintQuery query, Instant asOf, ZoneId zone, SearchWords words) {
        List<String> wordTerms = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        Map<String, Object> params = new HashMap<>();
        if (TextRules.present(query.text())) {
            words(SearchText.words(query.text()), words, wordTerms, params);
        }
        equal(terms, params, "status", query.status());
        equal(terms, params, "cause", query.cause());
        equal(terms, params, "severity", query.severity());
        equal(terms, params, "responsible_unit", query.unit());
        equal(terms, params, "channel", query.channel());
        day(terms, params, "received_at >= :from", "from", query.from(), zone);
        day(terms, params, "received_at < :to", "to", query.to() == null ? null : query.to().plusDays(1), zone);
        if (asOf != null) {
            terms.add("received_at <= :asOf");
            params.put("asOf", Timestamp.from(asOf));
        }
        return new ComplaintConditions(String.join(" and ", wordTerms), terms.isEmpty() ? "" : " where " + String.join(" and ", terms), params);
    }

    /** Words that may be parts of a telephone number are searched for as typed or, joined, as the number. */
    private static void words(List<String> asked, SearchWords words, List<String> terms, Map<String, Object> params) {
        for (int from = 0; from < asked.size();) {
            int to = from;
            while (to < asked.size() && NUMBER_PART.matcher(asked.get(to)).matches()) {
                to++;
            }
            var run = asked.subList(from, Math.max(to, from + 1));
            terms.add(to > from ? number(run, words, params) : like(run.get(0), params));
            from += run.size();
        }
    }

    private static String number(List<String> run, SearchWords words, Map<String, Object> params) {
        var written = String.join(" ", run);
        var number = words.number(written);
        if (number.isPresent() && run.size() > 1 && words.areANumber(written)) {
            return like(number.get(), params);
        }
        var each = run.stream().map(word -> like(word, params)).collect(Collectors.joining(" and "));
        return number.map(found -> "(" + each + " or " + like(found, params) + ")").orElse(each);
    }

    private static String like(String word, Map<String, Object> params) {
        var name = "word" + params.size();
        params.put(name, "%" + escape(SearchText.of(word)) + "%");
        return "words like :" + name;
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
