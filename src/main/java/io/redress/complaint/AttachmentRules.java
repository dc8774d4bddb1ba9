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
 * @param mediaTypes accepted kinds; an entry that ends in {@code /} or {@code .} accepts the whole family
 */
@ConfigurationProperties("redress.attachments")
record AttachmentRules(
        @DefaultValue("10") int maxCount,
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue({"image/", "audio/", "video/", "application/pdf", "text/plain", "text/csv", "message/rfc822",
            "application/zip", "application/x-rar-compressed", "application/x-7z-compressed", "application/vnd.ms-outlook", "application/vnd.ms-works",
            "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.", "application/rtf"})
        List<String> mediaTypes) {

    /** A picture that runs scripts. */
    private static final String SVG = "image/svg+xml";

    void check(String name, String mediaType, long size, int already) {
        if (size == 0) {
            throw new AttachmentRefused(name, Reason.EMPTY, "");
        }
        if (size > maxSize.toBytes()) {
            throw new AttachmentRefused(name, Reason.TOO_LARGE, String.valueOf(maxSize.toMegabytes()));
        }
        if (already >= maxCount) {
            throw new AttachmentRefused(name, Reason.TOO_MANY, String.valueOf(maxCount));
        }
        if (mediaType.equals(SVG) || mediaTypes.stream().noneMatch(accepted -> fits(accepted, mediaType))) {
            throw new AttachmentRefused(name, Reason.NOT_ACCEPTED, mediaType);
        }
    }

    private static boolean fits(String accepted, String mediaType) {
        return accepted.endsWith("/") || accepted.endsWith(".") ? mediaType.startsWith(accepted) : mediaType.equals(accepted);
    }
}
