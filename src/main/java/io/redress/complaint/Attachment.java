package io.redress.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of evidence in the case file (A6).
 *
 * @param mediaType detected from the content, not taken from the sender
 * @param size in bytes
 * @param sha256 digest of the content, hexadecimal
 */
@NotPersonal
public record Attachment(
        UUID id, Reference reference, @Personal String name, String mediaType, long size, String sha256, Instant addedAt, String addedBy) {}
