package io.redress.desk;

import io.redress.complaint.Cause;
import io.redress.complaint.Channel;
import io.redress.complaint.ComplaintOrder;
import io.redress.complaint.ComplaintSummary;
import io.redress.complaint.Complaints;
import io.redress.complaint.Severity;
import io.redress.complaint.Status;
import io.redress.identity.Groups;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all complaints, newest first, with a search. */
@Controller
class ComplaintListPage {

    static final int SIZE = 25;

    private final Complaints complaints;
    private final Clock clock;

    ComplaintListPage(Complaints complaints, Clock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String desk() {
        return "redirect:/desk/complaints";
    }

    @GetMapping("/desk/complaints")
    String list(@RequestParam Map<String, String> asked, Model model) {
        var search = SearchForm.of(asked);
        var now = clock.instant();
        var found = complaints.search(search.query(), search.part(SIZE));
        model.addAttribute("search", search);
        model.addAttribute("found", found);
        model.addAttribute("lines", found.items().stream().map(item -> new Line(item, item.resolveBy() != null
                && !item.status().isFinal() && item.resolveBy().isBefore(now))).toList());
        model.addAttribute("order", search.part(SIZE).order());
        model.addAttribute("sorts", ComplaintOrder.values());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("causes", Cause.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("units", Groups.UNITS);
        return "desk/complaints";
    }

    /** @param overdue still open after its resolution was due */
    record Line(ComplaintSummary complaint, boolean overdue) {}
}
