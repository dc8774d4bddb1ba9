package io.redress.intake;

import io.redress.complaint.Attachment;
import io.redress.complaint.Attachments;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Downloads of evidence. The content is untrusted, so browsers are told to save it and not to interpret it. */
@RestController
@RequestMapping("/api/complaints/{reference}/attachments")
class AttachmentApi {

    private final CaseFileAccess access;
    private final CaseFileResponses files;
    private final Attachments attachments;

    AttachmentApi(CaseFileAccess access, CaseFileResponses files, Attachments attachments) {
        this.access = access;
        this.files = files;
        this.attachments = attachments;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String reference, @PathVariable String id, HttpServletRequest request) {
        var granted = access.toRead(reference, Caller.current(), TrackingTokenResolver.of(request));
        var document = files.attachments(granted).stream()
                .filter(attachment -> attachment.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ApiException(HttpStatus.NOT_FOUND, "problem.no-attachment"));
        return ResponseEntity.ok()
                .headers(headers(document))
                .body(attachments.content(granted.reference(), document.id()).orElseThrow());
    }

    private static HttpHeaders headers(Attachment document) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(document.mediaType()));
        headers.setContentDisposition(ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build());
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }
}
