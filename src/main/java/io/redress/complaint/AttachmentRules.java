package io.redress.complaint;

import io.redress.complaint.AttachmentRefused.Reason;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits for evidence, settings {@code redress.attachments.*}.
 *
 * @param maxCount most documents in one case file that come from outside
 * @param maxSize largest document
 * @param mediaTypes accepted kinds; an entry that ends in {@code /} accepts the whole family
 */
@ConfigurationProperties("redress.attachments")
record AttachmentRules(
        @DefaultValue("10") int maxCount,
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue({"image/", "audio/", "video/", "application/pdf", "text/plain", "text/csv", "message/rfc822",
            "application/zip", "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.", "application/rtf"})
        List<String> mediaTypes) {

    void check(String name, String mediaType, long size, int already) {
        if (size == 0) {
            throw new AttachmentRefused(Reason.EMPTY, name, "The document “" + name + "” is empty.");
        }
        if (size > maxSize.toBytes()) {
            throw new AttachmentRefused(Reason.TOO_LARGE, name, "The document “" + name + "” is larger than " + maxSize.toMegabytes() + " MiB.");
        }
        if (already >= maxCount) {
            throw new AttachmentRefused(Reason.TOO_MANY, name, "A complaint takes at most " + maxCount + " documents.");
        }
        if (mediaTypes.stream().noneMatch(mediaType::startsWith) || mediaType.equals("image/svg+xml")) {
            throw new AttachmentRefused(Reason.KIND, name,
                    "Documents of type " + mediaType + " are not accepted: send pictures, recordings, PDF or office files.");
        }
    }
}
