package io.redress.complaint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;

/** The complainant with contact details; everything may be missing if {@code anonymous} (A2, A8). */
public record Complainant(
        @Personal @Size(max = 200) String name,
        @Personal @Size(max = 200) String organisation,
        @Personal @EmailAddress @Size(max = 254) String email,
        @Personal @Size(max = 50) @Pattern(regexp = Complainant.PHONE, message = "{redress.phone}") String phone,
        @Personal @Size(max = 50) @Pattern(regexp = Complainant.PHONE, message = "{redress.phone}") String fax,
        @Personal @Size(max = 500) String address,
        @Personal @Size(max = 100) String customerNumber,
        @NotPersonal boolean anonymous,
        @NotPersonal Channel preferredChannel,
        @Personal @Size(max = 200) String representative) {

    /** Blank, or with at least one digit. */
    private static final String PHONE = "\\s*|(?=[^0-9]*[0-9])[0-9+()\\-./ ext#]*";

    public static final Complainant UNKNOWN = new Complainant(null, null, null, null, null, null, null, true, null, null);

    public Complainant {
        name = TextRules.given(name);
        organisation = TextRules.given(organisation);
        email = TextRules.given(email);
        phone = TextRules.given(phone);
        fax = TextRules.given(fax);
        address = TextRules.given(address);
        customerNumber = TextRules.given(customerNumber);
        representative = TextRules.given(representative);
    }

    /** Whether at least one way to reply is known: e-mail, telephone, fax or postal address. */
    public boolean canBeAnswered() {
        return Stream.of(email, phone, fax, address).anyMatch(TextRules::present);
    }
}
