package io.redress.desk;

import io.redress.complaint.Complaint;
import io.redress.complaint.Corrections;
import io.redress.complaint.Particulars;
import io.redress.identity.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects the particulars of a complaint; the previous values remain on the timeline. */
@Controller
@RequestMapping("/desk/complaints/{reference}/particulars")
class ParticularsPage {

    private final CaseFiles files;
    private final Corrections corrections;
    private final ParticularsForm form;

    ParticularsPage(CaseFiles files, Corrections corrections, ParticularsForm form) {
        this.files = files;
        this.corrections = corrections;
        this.form = form;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(files.get(reference), Map.of(), Map.of(), model);
    }

    @PostMapping
    String correct(@PathVariable String reference, @RequestParam Map<String, String> typed, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var complaint = files.get(reference);
        var unreadable = form.unreadable(typed);
        if (!unreadable.isEmpty()) {
            return refuse(complaint, typed, unreadable, model, response);
        }
        try {
            var changed = corrections.correct(complaint.reference(), now -> corrected(now, typed), CurrentUser.required().id());
            redirect.addFlashAttribute("done", changed ? "desk.correct.done" : "desk.correct.nothing");
            return "redirect:/desk/complaints/" + complaint.reference();
        } catch (ConstraintViolationException e) {
            return refuse(complaint, typed, mistakes(e), model, response);
        } catch (ChangedMeanwhile e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(complaint, Map.of(), Map.of("complainant.name", "desk.correct.meanwhile"), model);
        }
    }

    private Particulars corrected(Particulars now, Map<String, String> typed) {
        if (!form.seen(now).equals(typed.get(ParticularsForm.SEEN))) {
            throw new ChangedMeanwhile();
        }
        return form.corrected(now, typed);
    }

    /** Violation messages by field; a message about the complainant as a whole is shown at the first contact field. */
    private static Map<String, String> mistakes(ConstraintViolationException e) {
        return e.getConstraintViolations().stream().collect(Collectors.toMap(
                violation -> violation.getPropertyPath().toString().equals("complainant") ? "complainant.email" : violation.getPropertyPath().toString(),
                violation -> violation.getMessage(), (first, other) -> first));
    }

    private String refuse(Complaint complaint, Map<String, String> typed, Map<String, String> mistakes, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(complaint, typed, mistakes, model);
    }

    private String page(Complaint complaint, Map<String, String> typed, Map<String, String> mistakes, Model model) {
        var now = corrections.of(complaint.reference());
        model.addAttribute("reference", complaint.reference());
        model.addAttribute("fields", form.fields(now, typed));
        model.addAttribute("seen", form.seen(now));
        model.addAttribute("wrong", mistakes);
        return "desk/particulars";
    }

    private static final class ChangedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
