package io.redress.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keys that identify a returning complainant: e-mail address, telephone and customer number, normalized. */
@Component
class ComplainantKeys {

    static final String TELEPHONE = "phone:";

    private final TelephoneNumbers numbers;

    ComplainantKeys(TelephoneNumbers numbers) {
        this.numbers = numbers;
    }

    String[] of(Complainant who) {
        return Stream.of(key("email:", EmailAddresses.wire(who.email()).orElse(who.email())), numbers.telling(who.phone()).map(TELEPHONE::concat), key("customer:", who.customerNumber()))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
    }

    private static Optional<String> key(String kind, String value) {
        return Optional.ofNullable(value).map(text -> text.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                .filter(text -> !text.isEmpty()).map(kind::concat);
    }
}
