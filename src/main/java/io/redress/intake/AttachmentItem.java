package io.redress.intake;

import io.redress.complaint.Attachment;
import java.time.Instant;
import java.util.UUID;

/**
 * One item in the list of attachments.
 *
 * @param size in bytes
 * @param addedBy {@code complainant} or a member of staff
 */
record AttachmentItem(UUID id, String name, String mediaType, long size, String sha256, Instant addedAt, String addedBy, String href) {

    static AttachmentItem of(Attachment document, GrantedAccess granted) {
        return new AttachmentItem(document.id(), document.name(), document.mediaType(), document.size(), document.sha256(), document.addedAt(),
                document.addedBy(), "/api/complaints/" + granted.reference() + "/attachments/" + document.id());
    }
}
