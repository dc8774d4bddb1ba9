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

    private final Doorkeeper doorkeeper;
    private final Complaints complaints;
    private final OpenedCaseFiles files;
    private final Wording wording;

    CaseFileApi(Doorkeeper doorkeeper, Complaints complaints, OpenedCaseFiles files, Wording wording) {
        this.doorkeeper = doorkeeper;
        this.complaints = complaints;
        this.files = files;
        this.wording = wording;
    }

    @GetMapping("/{reference}")
    Map<String, Object> one(@PathVariable String reference, HttpServletRequest request) {
        return files.asSeenBy(doorkeeper.toRead(reference, Caller.current(), ShownToken.of(request)));
    }

    @GetMapping
    FoundComplaints search(@RequestParam Map<String, String> parameters) {
        doorkeeper.requireReader(Caller.current());
        var search = new SearchParameters(parameters, new Binding(wording));
        return FoundComplaints.of(complaints.search(search.query(), search.part()), parameters);
    }
}
