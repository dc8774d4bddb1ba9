package io.redress.intake;

import io.redress.complaint.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the tracking page shows of a case, and of a mistake in one of its forms. */
@Component
class TrackingView {

    private final OpenedCaseFiles files;
    private final TrackedEvents events;

    TrackingView(OpenedCaseFiles files, TrackedEvents events) {
        this.files = files;
        this.events = events;
    }

    /** @return the name of the template */
    String show(Visit visit, Model page) {
        page.addAttribute("complaint", visit.complaint());
        page.addAttribute("open", !visit.complaint().status().isFinal());
        page.addAttribute("mayRate", Ratings.OUTCOME_KNOWN.contains(visit.complaint().status()));
        page.addAttribute("documents", files.attachments(visit).stream().map(Attachment::name).toList());
        page.addAttribute("events", events.of(visit));
        return "tracking/complaint";
    }

    /** Shows the page with what is wrong in the form {@code what}, for the reader to mend. */
    String refuse(Visit visit, String what, String mistake, HttpServletResponse response, Model page) {
        return refuse(visit, what, mistake, HttpStatus.UNPROCESSABLE_ENTITY, response, page);
    }

    String refuse(Visit visit, String what, String mistake, HttpStatus status, HttpServletResponse response, Model page) {
        response.setStatus(status.value());
        page.addAttribute("field", what);
        page.addAttribute("mistake", "tracking." + what + "." + mistake);
        return show(visit, page);
    }
}
