package io.redress.desk;

import io.redress.identity.CurrentUser;
import io.redress.procedure.LetterDispatch;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Resends an undelivered letter to the current address in the case file. */
@Controller
class LetterResend {

    private final CaseFiles files;
    private final LetterDispatch letters;

    LetterResend(CaseFiles files, LetterDispatch letters) {
        this.files = files;
        this.letters = letters;
    }

    @PostMapping("/desk/complaints/{reference}/letters/{id}/again")
    String again(@PathVariable String reference, @PathVariable UUID id, RedirectAttributes redirect) {
        var complaint = files.get(reference);
        var sent = letters.again(complaint.reference(), id, CurrentUser.required().id());
        redirect.addFlashAttribute("done", sent ? "desk.letter.again.done" : "desk.letter.again.not");
        return "redirect:/desk/complaints/" + complaint.reference() + "#letters";
    }
}
