package io.redress.desk;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.TextRules;
import io.redress.identity.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes that staff add to a case file outside the procedure. */
@Controller
class Notes {

    static final int LONGEST = 4_000;

    private final CaseFiles files;
    private final CaseFilePage page;
    private final CaseTimeline timeline;

    Notes(CaseFiles files, CaseFilePage page, CaseTimeline timeline) {
        this.files = files;
        this.page = page;
        this.timeline = timeline;
    }

    @PostMapping("/desk/complaints/{reference}/notes")
    String add(@PathVariable String reference, @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var complaint = files.get(reference);
        var note = TextRules.typed(text);
        var mistake = TextRules.isBlank(note) ? "desk.note.empty" : note.length() > LONGEST ? "desk.note.tooLong" : null;
        if (mistake != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("noteMistake", mistake);
            model.addAttribute("noteText", text);
            return page.show(complaint, model);
        }
        timeline.record(complaint.reference(), CurrentUser.required().id(), "NOTE", Map.of("text", note));
        redirect.addFlashAttribute("done", "desk.note.added");
        return "redirect:/desk/complaints/" + complaint.reference();
    }
}
