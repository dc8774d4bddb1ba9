package io.redress.desk;

import io.redress.complaint.Attachment;
import io.redress.complaint.Attachments;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Downloads a document from a case file (A6). Always saved, never displayed: untrusted content must not run in this site's origin. */
@Controller
class DocumentDownload {

    private final CaseFiles files;
    private final Attachments attachments;

    DocumentDownload(CaseFiles files, Attachments attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    @GetMapping("/desk/complaints/{reference}/documents/{id}")
    ResponseEntity<byte[]> download(@PathVariable String reference, @PathVariable String id) {
        var complaint = files.get(reference);
        var document = attachments.of(complaint.reference()).stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst().orElseThrow(() -> new PageNotFoundException("document " + id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(document))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(content(document));
    }

    private static String saved(Attachment document) {
        return ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build().toString();
    }

    private byte[] content(Attachment document) {
        return attachments.content(document.reference(), document.id()).orElseThrow(() -> new PageNotFoundException("document " + document.id()));
    }
}
