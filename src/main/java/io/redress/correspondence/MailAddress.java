package io.redress.correspondence;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;

/** Addresses of complainants: exactly one, nothing but the address, its domain in ASCII as mail servers want it. */
final class MailAddress {

    private MailAddress() {}

    /** @throws LetterUndeliverable where no mail can go to it */
    static InternetAddress of(String address) {
        try {
            var at = address.lastIndexOf('@');
            var ascii = at < 0 ? address : address.substring(0, at) + "@" + IDN.toASCII(address.substring(at + 1));
            if (ascii.chars().anyMatch(c -> c <= ' ' || c >= 127 || "<>,;:\"()[]\\".indexOf(c) >= 0)) {
                throw new AddressException("it holds characters that mail servers do not take");
            }
            var result = new InternetAddress(ascii, true);
            result.validate();
            return result;
        } catch (AddressException | IllegalArgumentException e) {
            throw new LetterUndeliverable("The e-mail address is not valid: " + e.getMessage());
        }
    }
}
