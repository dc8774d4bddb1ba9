package io.redress.mailbox;

import io.redress.complaint.Reference;
import io.redress.complaint.TextRules;
import io.redress.identity.CurrentUser;
import io.redress.tracking.TokenRedaction;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff's view of quarantined mail: the reason, the content, and the possible actions. */
@Controller
@RequestMapping("/desk/mailbox")
class MailboxPage {

    private static final int SIZE = 25;
    private static final int MAX_NOTE_LENGTH = 1_000;
    private static final int PREVIEW = 5_000;
    private static final String ID = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Quarantine quarantine;
    private final QuarantineDecisions decisions;
    private final MailParser parser;
    private final Mailbox mailbox;
    private final MailboxState state;
    private final MailboxSettings settings;

    MailboxPage(Quarantine quarantine, QuarantineDecisions decisions, MailParser parser, Mailbox mailbox, MailboxState state,
            MailboxSettings settings) {
        this.quarantine = quarantine;
        this.decisions = decisions;
        this.parser = parser;
        this.mailbox = mailbox;
        this.state = state;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "0") String page, Model model) {
        var all = show.equals("all");
        model.addAttribute("all", all);
        model.addAttribute("found", quarantine.list(!all, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, SIZE));
        model.addAttribute("reading", mailbox.exists());
        model.addAttribute("checkedBy", settings.authservId());
        model.addAttribute("lastSuccess", state.lastSuccess());
        model.addAttribute("trouble", state.trouble() != null);
        return "mailbox/list";
    }

    @GetMapping(ID)
    String show(@PathVariable UUID id, Model model) {
        var mail = get(id);
        model.addAttribute("mail", mail);
        model.addAttribute("preview", preview(mail));
        return "mailbox/show";
    }

    /** Null if there is nothing to show or the mail cannot be parsed. */
    private String preview(QuarantinedMail mail) {
        try {
            return mail.complete() ? quarantine.raw(mail.id()).map(raw -> TextSanitizer.cut(TokenRedaction.masked(parser.parse(raw).text()), PREVIEW)).orElse(null) : null;
        } catch (UnreadableMailException e) {
            return null;
        }
    }

    /** Always saved, never displayed: untrusted content must not run in this site's origin. */
    @GetMapping(ID + "/mail.eml")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var raw = quarantine.raw(id).orElseThrow(MailboxPage::notFound);
        return ResponseEntity.ok()
                .contentType(new MediaType("message", "rfc822"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("mail-" + id + ".eml").build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(raw);
    }

    @PostMapping(ID + "/take")
    String take(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        get(id);
        try {
            var reference = decisions.take(id, CurrentUser.required().id());
            redirect.addFlashAttribute("done", reference.isPresent() ? "mailbox.taken" : "mailbox.settledAlready");
            return "redirect:" + reference.map(Reference::value).map("/desk/complaints/"::concat).orElse("/desk/mailbox/" + id);
        } catch (UnreadableMailException | ConstraintViolationException e) {
            return refuse(id, "mailbox.take.failed", model, response);
        }
    }

    @PostMapping(ID + "/done")
    String done(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        get(id);
        if (TextRules.isBlank(note) || note.length() > MAX_NOTE_LENGTH) {
            model.addAttribute("note", note);
            return refuse(id, TextRules.isBlank(note) ? "mailbox.note.empty" : "mailbox.note.tooLong", model, response);
        }
        var settled = decisions.done(List.of(id), TextSanitizer.of(note), CurrentUser.required().id());
        redirect.addFlashAttribute("done", settled == 1 ? "mailbox.done" : "mailbox.settledAlready");
        return "redirect:/desk/mailbox";
    }

    /** Settles several mails at once, such as twenty auto-replies; the list shows the reasons. */
    @PostMapping("/done")
    String done(@RequestParam(defaultValue = "") List<UUID> mail, RedirectAttributes redirect) {
        var settled = decisions.done(mail.stream().limit(SIZE).toList(), null, CurrentUser.required().id());
        redirect.addFlashAttribute("done", settled > 0 ? "mailbox.done.several" : "mailbox.done.none");
        return "redirect:/desk/mailbox";
    }

    private String refuse(UUID id, String mistake, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("mistake", mistake);
        return show(id, model);
    }

    private QuarantinedMail get(UUID id) {
        return quarantine.find(id).orElseThrow(MailboxPage::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
