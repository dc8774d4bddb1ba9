package io.redress.correspondence;

import io.redress.money.MoneyFormat;
import io.redress.shared.Bundles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Formats codes, dates and amounts for letters in one language. */
record LetterFormatter(Locale language, ZoneId zone) {

    private static final MessageSource CODES = Bundles.messages("letters");

    /** The text for a code of the given field ({@code finding}, {@code FOUNDED}); empty if there is none. */
    Optional<String> code(String field, String code) {
        return Optional.ofNullable(CODES.getMessage(field + "." + code, null, null, language));
    }

    String day(LocalDate day) {
        return format("format.day").format(day);
    }

    /** Day, time and zone, for a binding time. */
    String moment(Instant moment) {
        return format("format.moment").format(moment.atZone(zone));
    }

    /** @param currency ISO 4217 code, may be null */
    String money(BigDecimal amount, String currency) {
        return MoneyFormat.format(amount, currency, language);
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(CODES.getMessage(key, null, language), language);
    }
}
