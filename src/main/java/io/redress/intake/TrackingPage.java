package io.redress.intake;

import io.redress.complaint.AttachmentRefused;
import io.redress.complaint.Attachments;
import io.redress.complaint.Texts;
import io.redress.intake.Statements.Rating;
import io.redress.procedure.ComplaintProcedure;
import io.redress.procedure.ProcedureBusy;
import io.redress.procedure.ProcedureEnded;
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
 * {@code /track?reference=…&token=…}, where the link in every letter leads: how the complaint stands, and what the complainant can do. It is
 * for the complainant alone; a link that opens nothing gets one and the same answer, whether the reference exists or not. There is no
 * session: every form carries reference and token.
 */
@Controller
class TrackingPage {

    private static final Set<String> DONE = Set.of("message", "document", "withdrawal", "rating");

    private final Doorkeeper doorkeeper;
    private final TrackingView view;
    private final ComplaintProcedure procedure;
    private final Attachments attachments;
    private final Ratings ratings;

    TrackingPage(Doorkeeper doorkeeper, TrackingView view, ComplaintProcedure procedure, Attachments attachments, Ratings ratings) {
        this.doorkeeper = doorkeeper;
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
        return visited(reference, token, response, page, visit -> {
            page.addAttribute("done", DONE.contains(done) ? done : null);
            return view.show(visit, page);
        });
    }

    @PostMapping("/track/messages")
    String say(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String text, HttpServletResponse response, Model page) {
        return visited(reference, token, response, page, visit -> {
            page.addAttribute("text", text);
            var message = Texts.typed(text);
            if (Texts.isBlank(message)) {
                return view.refuse(visit, "message", "empty", response, page);
            } else if (message.length() > StatementReader.LONGEST_MESSAGE) {
                return view.refuse(visit, "message", "long", response, page);
            }
            return act(visit, "message", token, response, page, () -> procedure.hear(visit.reference(), message, visit.actor()));
        });
    }

    @PostMapping("/track/documents")
    String add(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) MultipartFile document, HttpServletResponse response, Model page) {
        return visited(reference, token, response, page, visit -> {
            if (document == null || document.isEmpty()) {
                return view.refuse(visit, "document", AttachmentRefused.Reason.EMPTY.name(), response, page);
            }
            return act(visit, "document", token, response, page,
                    () -> attachments.add(visit.reference(), document.getOriginalFilename(), document.getBytes(), visit.actor()));
        });
    }

    @PostMapping("/track/withdrawal")
    String withdraw(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean sure, HttpServletResponse response, Model page) {
        return visited(reference, token, response, page, visit -> {
            page.addAttribute("reason", reason);
            var remark = Texts.typed(reason);
            if (!sure) {
                return view.refuse(visit, "withdrawal", "unsure", response, page);
            } else if (remark.length() > StatementReader.LONGEST_REMARK) {
                return view.refuse(visit, "withdrawal", "long", response, page);
            }
            return act(visit, "withdrawal", token, response, page,
                    () -> procedure.withdraw(visit.reference(), Texts.isBlank(remark) ? null : remark, visit.actor()));
        });
    }

    @PostMapping("/track/rating")
    String rate(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String score, @RequestParam(defaultValue = "") String comment, HttpServletResponse response, Model page) {
        return visited(reference, token, response, page, visit -> {
            page.addAttribute("comment", comment);
            var remark = Texts.typed(comment);
            if (!score.matches("[1-5]")) {
                return view.refuse(visit, "rating", "empty", response, page);
            } else if (remark.length() > StatementReader.LONGEST_REMARK) {
                return view.refuse(visit, "rating", "long", response, page);
            }
            return act(visit, "rating", token, response, page,
                    () -> ratings.give(visit, new Rating(new BigDecimal(score), Texts.isBlank(remark) ? null : remark)));
        });
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response, Model page) {
        return visited(given(request, "reference"), given(request, "token"), response, page,
                visit -> view.refuse(visit, "document", AttachmentRefused.Reason.TOO_LARGE.name(), response, page));
    }

    private static String given(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private interface Shown {

        String to(Visit visit);
    }

    private interface Act {

        void run() throws IOException;
    }

    private String visited(String reference, String token, HttpServletResponse response, Model page, Shown shown) {
        page.addAttribute("reference", reference);
        page.addAttribute("token", token);
        page.addAttribute("opensNothing", false);
        if (!Caller.current().anonymous()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return "tracking/staff";
        }
        Visit visit;
        try {
            visit = doorkeeper.owner(reference.strip(), Caller.ANONYMOUS, token);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            page.addAttribute("opensNothing", true);
            return "tracking/link";
        }
        return shown.to(visit);
    }

    private String act(Visit visit, String what, String token, HttpServletResponse response, Model page, Act act) {
        try {
            act.run();
        } catch (AttachmentRefused refused) {
            return view.refuse(visit, what, refused.reason().name(), response, page);
        } catch (ProcedureEnded ended) {
            return view.refuse(visit, what, "ended", HttpStatus.CONFLICT, response, page);
        } catch (ProcedureBusy busy) {
            return view.refuse(visit, what, "busy", HttpStatus.SERVICE_UNAVAILABLE, response, page);
        } catch (Refusal tooEarly) {
            return view.refuse(visit, what, "early", tooEarly.status(), response, page);
        } catch (IOException interrupted) {
            return view.refuse(visit, what, "interrupted", HttpStatus.BAD_REQUEST, response, page);
        }
        return "redirect:" + UriComponentsBuilder.fromPath("/track").queryParam("reference", visit.reference())
                .queryParam("token", "{token}").queryParam("done", what).buildAndExpand(token).encode();
    }
}
