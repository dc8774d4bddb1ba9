package io.redress.embedded;

import java.time.Instant;

/** What a list of mail shows of one; the rest is read from its file. Values come from the mail's headers and may be empty, never null. */
record KeptMail(String id, String recipient, Instant receivedAt, String from, String subject, String messageId) {}
