package io.redress.intake;

import io.redress.complaint.ComplaintSummary;
import io.redress.complaint.Complaints;
import io.redress.complaint.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
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

    private final Doorkeeper doorkeeper;
    private final Complaints complaints;
    private final CaseFiles files;
    private final Wording wording;

    CaseFileApi(Doorkeeper doorkeeper, Complaints complaints, CaseFiles files, Wording wording) {
        this.doorkeeper = doorkeeper;
        this.complaints = complaints;
        this.files = files;
        this.wording = wording;
    }

    @GetMapping("/{reference}")
    Map<String, Object> one(@PathVariable String reference, HttpServletRequest request, Principal user) {
        return files.asSeenBy(doorkeeper.toRead(reference, Caller.of(user), ShownToken.of(request)));
    }

    @GetMapping
    Page<ComplaintSummary> search(@RequestParam Map<String, String> parameters, Principal user) {
        doorkeeper.requireReader(Caller.of(user));
        var search = new SearchParameters(parameters, new Binding(wording));
        return complaints.search(search.query(), search.page(), search.size());
    }
}
