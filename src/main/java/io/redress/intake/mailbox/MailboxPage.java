package io.redress.intake.mailbox;

import io.redress.complaint.Reference;
import io.redress.complaint.Texts;
import io.redress.identity.CurrentUser;
import io.redress.tracking.HiddenTokens;
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

/** Mail put aside, for the staff: why, what it says, and what is to become of it. */
@Controller
@RequestMapping("/desk/mailbox")
class MailboxPage {

    private static final int SIZE = 25;
    private static final int LONGEST_NOTE = 1_000;
    private static final int PREVIEW = 5_000;
    private static final String ID = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final AsideMails aside;
    private final AsideDesk desk;
    private final MailParser parser;
    private final Mailbox mailbox;
    private final MailboxState state;
    private final MailboxSettings settings;

    MailboxPage(AsideMails aside, AsideDesk desk, MailParser parser, Mailbox mailbox, MailboxState state,
            MailboxSettings settings) {
        this.aside = aside;
        this.desk = desk;
        this.parser = parser;
        this.mailbox = mailbox;
        this.state = state;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "0") String page, Model model) {
        var all = show.equals("all");
        model.addAttribute("all", all);
        model.addAttribute("found", aside.list(!all, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, SIZE));
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

    /** Null where there is nothing to show, or no way to read it. */
    private String preview(AsideMail mail) {
        try {
            return mail.complete() ? aside.raw(mail.id()).map(raw -> CleanText.cut(HiddenTokens.masked(parser.parse(raw).text()), PREVIEW)).orElse(null) : null;
        } catch (MailUnreadable e) {
            return null;
        }
    }

    /** Saved, never shown: what a stranger sent must not run in the name of this site. */
    @GetMapping(ID + "/mail.eml")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var raw = aside.raw(id).orElseThrow(MailboxPage::notFound);
        return ResponseEntity.ok()
                .contentType(new MediaType("message", "rfc822"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("mail-" + id + ".eml").build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(raw);
    }

    @PostMapping(ID + "/take")
    String take(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes told) {
        get(id);
        try {
            var reference = desk.take(id, CurrentUser.required().id());
            told.addFlashAttribute("done", reference.isPresent() ? "mailbox.taken" : "mailbox.settledAlready");
            return "redirect:" + reference.map(Reference::value).map("/desk/complaints/"::concat).orElse("/desk/mailbox/" + id);
        } catch (MailUnreadable | ConstraintViolationException e) {
            return refuse(id, "mailbox.take.failed", model, response);
        }
    }

    @PostMapping(ID + "/done")
    String done(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, Model model, HttpServletResponse response, RedirectAttributes told) {
        get(id);
        if (Texts.isBlank(note) || note.length() > LONGEST_NOTE) {
            model.addAttribute("note", note);
            return refuse(id, Texts.isBlank(note) ? "mailbox.note.empty" : "mailbox.note.tooLong", model, response);
        }
        var settled = desk.done(List.of(id), CleanText.of(note), CurrentUser.required().id());
        told.addFlashAttribute("done", settled == 1 ? "mailbox.done" : "mailbox.settledAlready");
        return "redirect:/desk/mailbox";
    }

    /** Several at once, such as twenty replies of absent people; why is plain from the list. */
    @PostMapping("/done")
    String done(@RequestParam(defaultValue = "") List<UUID> mail, RedirectAttributes told) {
        var settled = desk.done(mail.stream().limit(SIZE).toList(), null, CurrentUser.required().id());
        told.addFlashAttribute("done", settled > 0 ? "mailbox.done.several" : "mailbox.done.none");
        return "redirect:/desk/mailbox";
    }

    private String refuse(UUID id, String mistake, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("mistake", mistake);
        return show(id, model);
    }

    private AsideMail get(UUID id) {
        return aside.find(id).orElseThrow(MailboxPage::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
