package io.redress.correspondence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Formats facts for letters: codes are replaced by their text, ISO dates and amounts are localized, and {@code NONE}, zero amounts and
 * empty values are removed, so that a template omits their sections. {@code text} sanitizes free text.
 */
record PrintableFacts(LetterFormatter words, UnaryOperator<String> text) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T[\\d:.]+Z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    Map<String, Object> printable(Map<?, ?> facts) {
        return printable(facts, currency(facts, null));
    }

    private Map<String, Object> printable(Map<?, ?> facts, String currency) {
        Map<String, Object> result = new LinkedHashMap<>();
        facts.forEach((name, value) -> printable(String.valueOf(name), value, currency(facts, currency))
                .ifPresent(printed -> result.put(String.valueOf(name), printed)));
        return result;
    }

    private static String currency(Map<?, ?> facts, String otherwise) {
        Object currency = facts.containsKey("currency") ? facts.get("currency") : facts.get("paymentCurrency");
        return currency == null || !currency.toString().matches("[A-Z]{3}") ? otherwise : currency.toString();
    }

    private Optional<Object> printable(String name, Object value, String currency) {
        if (value == null || value instanceof Boolean) {
            return Optional.ofNullable(value);
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.of(printable(map, currency));
        }
        if (value instanceof Collection<?> list) {
            return Optional.of(list.stream().filter(Objects::nonNull).map(element -> element(element, currency)).toList());
        }
        return Optional.of(scalar(name, value.toString().strip(), currency)).filter(printed -> !"".equals(printed));
    }

    /** An element that is not a map is available to the template as {{kind}}. */
    private Map<String, Object> element(Object element, String currency) {
        return printable(element instanceof Map<?, ?> map ? map : Map.of("kind", element), currency);
    }

    private Object scalar(String name, String value, String currency) {
        if (value.equals("NONE")) {
            return "";
        }
        if (List.of("true", "false").contains(value)) {
            return Boolean.valueOf(value);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("amount") && NUMBER.matcher(value).matches()) {
            var amount = new BigDecimal(value);
            return amount.signum() == 0 ? "" : words.money(amount, currency);
        }
        return words.code(name, value).or(() -> date(value)).orElseGet(() -> text.apply(value));
    }

    private Optional<String> date(String value) {
        try {
            return DAY.matcher(value).matches() ? Optional.of(words.day(LocalDate.parse(value)))
                    : MOMENT.matcher(value).matches() ? Optional.of(words.moment(Instant.parse(value))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
