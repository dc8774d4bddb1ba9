package io.redress.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of evidence in the case file (A6).
 *
 * @param mediaType what the content really is, found by looking at it, not what the sender claimed
 * @param size in bytes
 * @param sha256 digest of the content, hexadecimal
 */
public record Attachment(
        UUID id, Reference reference, String name, String mediaType, long size, String sha256, Instant addedAt, String addedBy) {}
