package io.redress.intake;

import io.redress.complaint.AttachmentRefusedException;
import io.redress.complaint.Attachments;
import io.redress.complaint.TextRules;
import io.redress.intake.Statements.Rating;
import io.redress.procedure.ComplaintProcedure;
import io.redress.procedure.ProcedureBusyException;
import io.redress.procedure.ProcedureEndedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@code /track?reference=…&token=…}, the target of the link in every letter: shows the status of the complaint and the complainant's options.
 * It is for the complainant only; an invalid link always gets the same response, whether the reference exists or not. There is no
 * session: every form carries reference and token.
 */
@Controller
class TrackingPage {

    private static final Set<String> DONE = Set.of("message", "document", "withdrawal", "rating");

    private final CaseFileAccess access;
    private final TrackingView view;
    private final ComplaintProcedure procedure;
    private final Attachments attachments;
    private final Ratings ratings;

    TrackingPage(CaseFileAccess access, TrackingView view, ComplaintProcedure procedure, Attachments attachments, Ratings ratings) {
        this.access = access;
        this.view = view;
        this.procedure = procedure;
        this.attachments = attachments;
        this.ratings = ratings;
    }

    @GetMapping("/track")
    String show(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String done, HttpServletResponse response, Model page) {
        if (reference.isBlank() && token.isBlank()) {
            page.addAttribute("opensNothing", false);
            return "tracking/link";
        }
        return withAccess(reference, token, response, page, granted -> {
            page.addAttribute("done", DONE.contains(done) ? done : null);
            return view.show(granted, page);
        });
    }

    @PostMapping("/track/messages")
    String say(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String text, HttpServletResponse response, Model page) {
        return withAccess(reference, token, response, page, granted -> {
            page.addAttribute("text", text);
            var message = TextRules.typed(text);
            if (TextRules.isBlank(message)) {
                return view.refuse(granted, "message", "empty", response, page);
            } else if (message.length() > StatementReader.LONGEST_MESSAGE) {
                return view.refuse(granted, "message", "long", response, page);
            }
            return perform(granted, "message", token, response, page, () -> procedure.hear(granted.reference(), message, granted.actor()));
        });
    }

    @PostMapping("/track/documents")
    String add(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) MultipartFile document, HttpServletResponse response, Model page) {
        return withAccess(reference, token, response, page, granted -> {
            if (document == null || document.isEmpty()) {
                return view.refuse(granted, "document", AttachmentRefusedException.Reason.EMPTY.name(), response, page);
            }
            return perform(granted, "document", token, response, page,
                    () -> attachments.add(granted.reference(), document.getOriginalFilename(), document.getBytes(), granted.actor()));
        });
    }

    @PostMapping("/track/withdrawal")
    String withdraw(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean sure, HttpServletResponse response, Model page) {
        return withAccess(reference, token, response, page, granted -> {
            page.addAttribute("reason", reason);
            var remark = TextRules.typed(reason);
            if (!sure) {
                return view.refuse(granted, "withdrawal", "unsure", response, page);
            } else if (remark.length() > StatementReader.LONGEST_REMARK) {
                return view.refuse(granted, "withdrawal", "long", response, page);
            }
            return perform(granted, "withdrawal", token, response, page,
                    () -> procedure.withdraw(granted.reference(), TextRules.isBlank(remark) ? null : remark, granted.actor()));
        });
    }

    @PostMapping("/track/rating")
    String rate(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String score, @RequestParam(defaultValue = "") String comment, HttpServletResponse response, Model page) {
        return withAccess(reference, token, response, page, granted -> {
            page.addAttribute("comment", comment);
            var remark = TextRules.typed(comment);
            if (!score.matches("[1-5]")) {
                return view.refuse(granted, "rating", "empty", response, page);
            } else if (remark.length() > StatementReader.LONGEST_REMARK) {
                return view.refuse(granted, "rating", "long", response, page);
            }
            return perform(granted, "rating", token, response, page,
                    () -> ratings.give(granted, new Rating(new BigDecimal(score), TextRules.isBlank(remark) ? null : remark)));
        });
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response, Model page) {
        return withAccess(parameter(request, "reference"), parameter(request, "token"), response, page,
                granted -> view.refuse(granted, "document", AttachmentRefusedException.Reason.TOO_LARGE.name(), response, page));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private interface PageRenderer {

        String render(GrantedAccess granted);
    }

    private interface Action {

        void run() throws IOException;
    }

    private String withAccess(String reference, String token, HttpServletResponse response, Model page, PageRenderer renderer) {
        page.addAttribute("reference", reference);
        page.addAttribute("token", token);
        page.addAttribute("opensNothing", false);
        if (!Caller.current().anonymous()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return "tracking/staff";
        }
        GrantedAccess granted;
        try {
            granted = access.owner(reference.strip(), Caller.ANONYMOUS, token);
        } catch (ApiException refused) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            page.addAttribute("opensNothing", true);
            return "tracking/link";
        }
        return renderer.render(granted);
    }

    private String perform(GrantedAccess granted, String what, String token, HttpServletResponse response, Model page, Action action) {
        try {
            action.run();
        } catch (AttachmentRefusedException refused) {
            return view.refuse(granted, what, refused.reason().name(), response, page);
        } catch (ProcedureEndedException ended) {
            return view.refuse(granted, what, "ended", HttpStatus.CONFLICT, response, page);
        } catch (ProcedureBusyException busy) {
            return view.refuse(granted, what, "busy", HttpStatus.SERVICE_UNAVAILABLE, response, page);
        } catch (ApiException tooEarly) {
            return view.refuse(granted, what, "early", tooEarly.status(), response, page);
        } catch (IOException interrupted) {
            return view.refuse(granted, what, "interrupted", HttpStatus.BAD_REQUEST, response, page);
        }
        return "redirect:" + UriComponentsBuilder.fromPath("/track").queryParam("reference", granted.reference())
                .queryParam("token", "{token}").queryParam("done", what).buildAndExpand(token).encode();
    }
}
