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

/** Turns a {@link ComplaintQuery} into terms for the words and a where clause for all else; only what is asked for appears in them. */
record ComplaintConditions(String words, String facts, Map<String, Object> params) {

    private static final Pattern OF_A_NUMBER = Pattern.compile("[+0-9()./-]+");

    /** @param asOf what was received later is left out; null for nothing */
    static ComplaintConditions of(ComplaintQuery query, Instant asOf, ZoneId zone, SearchWords words) {
        List<String> wordTerms = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        Map<String, Object> params = new HashMap<>();
        if (Texts.present(query.text())) {
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

    /** Words that may be parts of a telephone number are searched for as they stand, or all together as the number. */
    private static void words(List<String> asked, SearchWords words, List<String> terms, Map<String, Object> params) {
        for (int from = 0; from < asked.size();) {
            int to = from;
            while (to < asked.size() && OF_A_NUMBER.matcher(asked.get(to)).matches()) {
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
