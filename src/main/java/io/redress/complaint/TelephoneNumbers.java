package io.redress.complaint;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Recognizes a telephone number however it is written: with or without country, area, spaces, hyphens and brackets. */
@Component
class TelephoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int MIN_DIGITS = 5;
    private static final String SEQUENTIAL_DIGITS = "012345678901234567890";

    private final TelephoneSettings settings;

    TelephoneNumbers(TelephoneSettings settings) {
        this.settings = settings;
    }

    /** The international form (E.164), with {@code ;ext=} and the extension if there is one; empty if it cannot be a number. */
    Optional<String> international(String written) {
        return number(written).map(TelephoneNumbers::text);
    }

    /** Whether this is a valid number in some country, and not just digits. */
    boolean isInUse(String written) {
        return number(written).filter(NUMBERS::isValidNumber).isPresent();
    }

    /** The international form of a number that can identify a person; empty for placeholders such as 000, 12345 or 11111111. */
    Optional<String> telling(String written) {
        return number(written).filter(number -> !isPlaceholder(plain(written), number)).map(TelephoneNumbers::text);
    }

    private Optional<PhoneNumber> number(String written) {
        if (written == null) {
            return Optional.empty();
        }
        var plain = plain(written);
        if (digits(plain).length() < MIN_DIGITS) {
            return Optional.empty();
        }
        return parsed(plain).map(number -> NUMBERS.isValidNumber(number) || isComplete(plain) ? number
                : parsed("0" + settings.areaCode() + plain).filter(NUMBERS::isValidNumber).orElse(number));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Form.NFKC).strip();
    }

    /** Whether it includes a country or area code. */
    private boolean isComplete(String plain) {
        return settings.areaCode().isEmpty() || plain.matches("[(\\s]*[+0].*");
    }

    private Optional<PhoneNumber> parsed(String written) {
        try {
            return Optional.of(NUMBERS.parse(written, settings.region()));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private boolean isPlaceholder(String written, PhoneNumber number) {
        return Stream.of(digits(written), NUMBERS.getNationalSignificantNumber(number)).anyMatch(digits -> digits.length() < MIN_DIGITS
                || digits.chars().distinct().count() == 1 || SEQUENTIAL_DIGITS.contains(digits)
                || SEQUENTIAL_DIGITS.contains(new StringBuilder(digits).reverse()) || settings.placeholders().contains(digits));
    }

    private static String text(PhoneNumber number) {
        var extension = number.getExtension();
        return NUMBERS.format(number, PhoneNumberFormat.E164) + (extension.isEmpty() ? "" : ";ext=" + extension);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
