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

/** Downloads of evidence. It comes from strangers, so a browser is told to save it, and to trust nothing in it. */
@RestController
@RequestMapping("/api/complaints/{reference}/attachments")
class AttachmentApi {

    private final Doorkeeper doorkeeper;
    private final OpenedCaseFiles files;
    private final Attachments attachments;

    AttachmentApi(Doorkeeper doorkeeper, OpenedCaseFiles files, Attachments attachments) {
        this.doorkeeper = doorkeeper;
        this.files = files;
        this.attachments = attachments;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String reference, @PathVariable String id, HttpServletRequest request) {
        var visit = doorkeeper.toRead(reference, Caller.current(), ShownToken.of(request));
        var document = files.attachments(visit).stream()
                .filter(attachment -> attachment.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "problem.no-attachment"));
        return ResponseEntity.ok()
                .headers(headers(document))
                .body(attachments.content(visit.reference(), document.id()).orElseThrow());
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
