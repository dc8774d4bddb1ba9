package io.redress.complaint;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words by which a case file is found, as they stand in {@code complaint_words}. */
@Component
class SearchWords {

    private final TelephoneNumbers numbers;

    SearchWords(TelephoneNumbers numbers) {
        this.numbers = numbers;
    }

    /** Telephone numbers stand there as they were written and in their international form. */
    String of(String reference, Complainant who, Subject what, String narrative, String demand) {
        return Stream.of(reference, who.name(), who.organisation(), who.representative(), who.email(), who.phone(), international(who.phone()), who.fax(),
                        international(who.fax()), who.address(), who.customerNumber(), what.product(), what.model(), what.serialNumber(),
                        what.orderNumber(), what.contractNumber(), narrative, demand)
                .filter(Texts::present)
                .map(SearchText::of)
                .collect(Collectors.joining("\n"));
    }

    private String international(String number) {
        return numbers.international(number).orElse(null);
    }

    /** Whether several words are one telephone number and nothing else. */
    boolean areANumber(String asked) {
        return numbers.isInUse(asked);
    }

    /** The international form of what looks like a number somebody searches for. */
    Optional<String> number(String asked) {
        return numbers.international(asked).map(SearchText::of);
    }
}
