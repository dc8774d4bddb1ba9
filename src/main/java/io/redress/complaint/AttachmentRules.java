package io.redress.complaint;

import io.redress.complaint.AttachmentRefusedException.Reason;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits for evidence, settings {@code redress.attachments.*}.
 *
 * @param maxCount maximum number of documents from outside in one case file
 * @param maxSize maximum size of a document
 * @param mediaTypes accepted media types; an entry ending in {@code /} or {@code .} is a prefix
 */
@ConfigurationProperties("redress.attachments")
@NotPersonal
public record AttachmentRules(
        @DefaultValue("10") int maxCount,
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue({"image/", "audio/", "video/", "application/pdf", "text/plain", "text/csv", "message/rfc822",
            "application/zip", "application/x-rar-compressed", "application/x-7z-compressed", "application/vnd.ms-outlook", "application/vnd.ms-works",
            "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.", "application/rtf"})
        List<String> mediaTypes) {

    /** Rejected because SVG images can run scripts. */
    private static final String SVG = "image/svg+xml";

    void check(String name, String mediaType, long size, int existing) {
        if (size == 0) {
            throw new AttachmentRefusedException(name, Reason.EMPTY, "");
        }
        if (size > maxSize.toBytes()) {
            throw new AttachmentRefusedException(name, Reason.TOO_LARGE, String.valueOf(maxSize.toMegabytes()));
        }
        if (existing >= maxCount) {
            throw new AttachmentRefusedException(name, Reason.TOO_MANY, String.valueOf(maxCount));
        }
        if (mediaType.equals(SVG) || mediaTypes.stream().noneMatch(accepted -> matches(accepted, mediaType))) {
            throw new AttachmentRefusedException(name, Reason.NOT_ACCEPTED, mediaType);
        }
    }

    private static boolean matches(String accepted, String mediaType) {
        return accepted.endsWith("/") || accepted.endsWith(".") ? mediaType.startsWith(accepted) : mediaType.equals(accepted);
    }
}
