package io.redress.mailbox;

import io.redress.complaint.EmailAddresses;

/**
 * The claimed sender of a mail.
 *
 * @param address null if none can be determined
 * @param name empty or null if missing
 */
record MailSender(String address, String name) {

    String nameOrNull() {
        return name == null || name.isBlank() || name.equalsIgnoreCase(address) ? null : name;
    }

    boolean is(String other) {
        return EmailAddresses.same(address, other);
    }
}
