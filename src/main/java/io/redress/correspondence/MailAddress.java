package io.redress.correspondence;

import io.redress.complaint.EmailAddresses;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Addresses of complainants: exactly one, without a display name, its domain in ASCII as mail servers require. */
final class MailAddress {

    private MailAddress() {}

    /** @throws LetterUndeliverableException if no mail can be sent to it */
    static InternetAddress of(String address) {
        try {
            var ascii = EmailAddresses.wire(address).orElseThrow(() -> new AddressException("no mail server is sure to know it"));
            if (ascii.chars().anyMatch(c -> c <= ' ' || c >= 127 || "<>,;:\"()[]\\".indexOf(c) >= 0)) {
                throw new AddressException("it holds characters that mail servers do not take");
            }
            var result = new InternetAddress(ascii, true);
            result.validate();
            return result;
        } catch (AddressException | IllegalArgumentException e) {
            throw new LetterUndeliverableException("The e-mail address is not valid: " + e.getMessage());
        }
    }
}
