package io.redress.intake.mailbox;

/**
 * A part of a mail that is no text to read.
 *
 * @param name may be null
 * @param type as the sender claims
 * @param inline shown within the text, such as the pictures of an HTML mail
 */
record MailPart(String name, String type, byte[] content, boolean inline) {}
