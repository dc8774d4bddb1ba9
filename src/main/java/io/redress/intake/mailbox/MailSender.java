package io.redress.intake.mailbox;

import io.redress.complaint.EmailAddresses;

/**
 * Who a mail says it is from.
 *
 * @param address null where none can be made out
 * @param name empty or null where none is given
 */
record MailSender(String address, String name) {

    String nameOrNull() {
        return name == null || name.isBlank() || name.equalsIgnoreCase(address) ? null : name;
    }

    boolean is(String other) {
        return EmailAddresses.same(address, other);
    }
}
