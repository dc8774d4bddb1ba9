package io.redress.complaint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;

/** Who complains and how to answer; everything may be missing when {@code anonymous} (A2, A8). */
public record Complainant(
        @Size(max = 200) String name,
        @Size(max = 200) String organisation,
        @EmailAddress @Size(max = 254) String email,
        @Size(max = 50) @Pattern(regexp = Complainant.PHONE, message = "{redress.phone}") String phone,
        @Size(max = 50) @Pattern(regexp = Complainant.PHONE, message = "{redress.phone}") String fax,
        @Size(max = 500) String address,
        @Size(max = 100) String customerNumber,
        boolean anonymous,
        Channel preferredChannel,
        @Size(max = 200) String representative) {

    /** Blank, or with one digit at least. */
    private static final String PHONE = "\\s*|(?=[^0-9]*[0-9])[0-9+()\\-./ ext#]*";

    public static final Complainant UNKNOWN = new Complainant(null, null, null, null, null, null, null, true, null, null);

    public Complainant {
        name = Texts.given(name);
        organisation = Texts.given(organisation);
        email = Texts.given(email);
        phone = Texts.given(phone);
        fax = Texts.given(fax);
        address = Texts.given(address);
        customerNumber = Texts.given(customerNumber);
        representative = Texts.given(representative);
    }

    /** True where at least one way to answer is known: e-mail, telephone, fax or postal address. */
    public boolean canBeAnswered() {
        return Stream.of(email, phone, fax, address).anyMatch(Texts::present);
    }
}
