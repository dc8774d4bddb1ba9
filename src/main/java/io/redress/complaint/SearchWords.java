package io.redress.complaint;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the searchable text of a case file, as stored in {@code complaint_words}. */
@Component
class SearchWords {

    private final TelephoneNumbers numbers;

    SearchWords(TelephoneNumbers numbers) {
        this.numbers = numbers;
    }

    /** Includes telephone numbers both as written and in international form. */
    String of(String reference, Complainant who, Subject what, String narrative, String demand) {
        return Stream.of(reference, who.name(), who.organisation(), who.representative(), who.email(), who.phone(), international(who.phone()), who.fax(),
                        international(who.fax()), who.address(), who.customerNumber(), what.product(), what.model(), what.serialNumber(),
                        what.orderNumber(), what.contractNumber(), narrative, demand)
                .filter(TextRules::present)
                .map(SearchText::of)
                .collect(Collectors.joining("\n"));
    }

    private String international(String number) {
        return numbers.international(number).orElse(null);
    }

    /** Whether several words form exactly one telephone number. */
    boolean areANumber(String query) {
        return numbers.isInUse(query);
    }

    /** The international form of a search term that looks like a telephone number. */
    Optional<String> number(String query) {
        return numbers.international(query).map(SearchText::of);
    }
}
