package io.redress.embedded;

import java.time.Instant;

/** A mail as shown in lists; the rest is read from its file. Values come from the mail's headers and may be empty, never null. */
record MailSummary(String id, String recipient, Instant receivedAt, String from, String subject, String messageId) {}
