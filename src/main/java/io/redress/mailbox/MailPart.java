package io.redress.mailbox;

/**
 * A mail part other than the text.
 *
 * @param name may be null
 * @param type as declared by the sender
 * @param inline shown within the text, such as the images of an HTML mail
 */
record MailPart(String name, String type, byte[] content, boolean inline) {}
