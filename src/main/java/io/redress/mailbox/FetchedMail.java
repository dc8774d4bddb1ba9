package io.redress.mailbox;

/**
 * A mail as fetched from the mailbox.
 *
 * @param place location in the mailbox, stable across polls
 * @param raw the entire mail, or its beginning if not {@code complete}
 * @param size of the entire mail in bytes, as reported by the mail server
 */
record FetchedMail(String place, byte[] raw, long size, boolean complete) {}
