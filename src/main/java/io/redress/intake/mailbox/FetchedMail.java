package io.redress.intake.mailbox;

/**
 * A mail as it came from the mailbox.
 *
 * @param place where it lies, the same at every reading
 * @param raw all of it, or the beginning where it is not {@code complete}
 * @param size of all of it in bytes, as the mail server tells
 */
record FetchedMail(String place, byte[] raw, long size, boolean complete) {}
