package io.redress.intake;

import io.redress.complaint.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the model of the tracking page, including errors in its forms. */
@Component
class TrackingView {

    private final CaseFileResponses files;
    private final TrackedEvents events;

    TrackingView(CaseFileResponses files, TrackedEvents events) {
        this.files = files;
        this.events = events;
    }

    /** @return the name of the template */
    String show(GrantedAccess granted, Model page) {
        page.addAttribute("complaint", granted.complaint());
        page.addAttribute("open", !granted.complaint().status().isFinal());
        page.addAttribute("mayRate", Ratings.OUTCOME_KNOWN.contains(granted.complaint().status()));
        page.addAttribute("documents", files.attachments(granted).stream().map(Attachment::name).toList());
        page.addAttribute("events", events.of(granted));
        return "tracking/complaint";
    }

    /** Redisplays the page with the error in form {@code what}, for the reader to correct. */
    String refuse(GrantedAccess granted, String what, String mistake, HttpServletResponse response, Model page) {
        return refuse(granted, what, mistake, HttpStatus.UNPROCESSABLE_ENTITY, response, page);
    }

    String refuse(GrantedAccess granted, String what, String mistake, HttpStatus status, HttpServletResponse response, Model page) {
        response.setStatus(status.value());
        page.addAttribute("field", what);
        page.addAttribute("mistake", "tracking." + what + "." + mistake);
        return show(granted, page);
    }
}
