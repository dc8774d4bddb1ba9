package io.redress.intake;

import io.redress.complaint.Complaints;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/complaints…}; described in docs/api.md. */
@RestController
@RequestMapping("/api/complaints")
class CaseFileApi {

    private final CaseFileAccess access;
    private final Complaints complaints;
    private final CaseFileResponses files;
    private final ApiMessages messages;

    CaseFileApi(CaseFileAccess access, Complaints complaints, CaseFileResponses files, ApiMessages messages) {
        this.access = access;
        this.complaints = complaints;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping("/{reference}")
    Map<String, Object> one(@PathVariable String reference, HttpServletRequest request) {
        return files.asSeenBy(access.toRead(reference, Caller.current(), TrackingTokenResolver.of(request)));
    }

    @GetMapping
    SearchResponse search(@RequestParam Map<String, String> parameters) {
        access.requireReader(Caller.current());
        var search = new SearchParameters(parameters, new Binding(messages));
        return SearchResponse.of(complaints.search(search.query(), search.part()), parameters);
    }
}
