package io.redress.intake;

import io.redress.complaint.Attachment;
import io.redress.complaint.AttachmentRefused;
import io.redress.complaint.Attachments;
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

    private static final int LONGEST_MESSAGE = 20_000;
    private static final int LONGEST_REMARK = 4_000;
    private static final Set<String> DONE = Set.of("message", "document", "withdrawal", "rating");

    private final Doorkeeper doorkeeper;
    private final OpenedCaseFiles files;
    private final TrackedEvents events;
    private final ComplaintProcedure procedure;
    private final Attachments attachments;
    private final Ratings ratings;

    TrackingPage(Doorkeeper doorkeeper, OpenedCaseFiles files, TrackedEvents events, ComplaintProcedure procedure, Attachments attachments,
            Ratings ratings) {
        this.doorkeeper = doorkeeper;
        this.files = files;
        this.events = events;
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
            return show(visit, page);
        });
    }

    @PostMapping("/track/messages")
    String say(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String text, HttpServletResponse response, Model page) {
        return visited(reference, token, response, page, visit -> {
            page.addAttribute("text", text);
            if (text.isBlank()) {
                return refuse(visit, "message", "empty", response, page);
            } else if (text.length() > LONGEST_MESSAGE) {
                return refuse(visit, "message", "long", response, page);
            }
            return act(visit, "message", token, response, page, () -> procedure.hear(visit.reference(), text, visit.actor()));
        });
    }

    @PostMapping("/track/documents")
    String add(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) MultipartFile document, HttpServletResponse response, Model page) {
        return visited(reference, token, response, page, visit -> {
            if (document == null || document.isEmpty()) {
                return refuse(visit, "document", AttachmentRefused.Reason.EMPTY.name(), response, page);
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
            if (!sure) {
                return refuse(visit, "withdrawal", "unsure", response, page);
            } else if (reason.length() > LONGEST_REMARK) {
                return refuse(visit, "withdrawal", "long", response, page);
            }
            return act(visit, "withdrawal", token, response, page,
                    () -> procedure.withdraw(visit.reference(), reason.isBlank() ? null : reason, visit.actor()));
        });
    }

    @PostMapping("/track/rating")
    String rate(@RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String score, @RequestParam(defaultValue = "") String comment, HttpServletResponse response, Model page) {
        return visited(reference, token, response, page, visit -> {
            page.addAttribute("comment", comment);
            if (!score.matches("[1-5]")) {
                return refuse(visit, "rating", "empty", response, page);
            } else if (comment.length() > LONGEST_REMARK) {
                return refuse(visit, "rating", "long", response, page);
            }
            return act(visit, "rating", token, response, page,
                    () -> ratings.give(visit, new Rating(new BigDecimal(score), comment.isBlank() ? null : comment)));
        });
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response, Model page) {
        return visited(given(request, "reference"), given(request, "token"), response, page,
                visit -> refuse(visit, "document", AttachmentRefused.Reason.TOO_LARGE.name(), response, page));
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
            return refuse(visit, what, refused.reason().name(), response, page);
        } catch (ProcedureEnded ended) {
            return refuse(visit, what, "ended", HttpStatus.CONFLICT, response, page);
        } catch (ProcedureBusy busy) {
            return refuse(visit, what, "busy", HttpStatus.SERVICE_UNAVAILABLE, response, page);
        } catch (Refusal tooEarly) {
            return refuse(visit, what, "early", tooEarly.status(), response, page);
        } catch (IOException interrupted) {
            return refuse(visit, what, "interrupted", HttpStatus.BAD_REQUEST, response, page);
        }
        return "redirect:" + UriComponentsBuilder.fromPath("/track").queryParam("reference", visit.reference())
                .queryParam("token", "{token}").queryParam("done", what).buildAndExpand(token).encode();
    }

    private String refuse(Visit visit, String what, String mistake, HttpServletResponse response, Model page) {
        return refuse(visit, what, mistake, HttpStatus.UNPROCESSABLE_ENTITY, response, page);
    }

    private String refuse(Visit visit, String what, String mistake, HttpStatus status, HttpServletResponse response, Model page) {
        response.setStatus(status.value());
        page.addAttribute("field", what);
        page.addAttribute("mistake", "tracking." + what + "." + mistake);
        return show(visit, page);
    }

    private String show(Visit visit, Model page) {
        page.addAttribute("complaint", visit.complaint());
        page.addAttribute("open", !visit.complaint().status().isFinal());
        page.addAttribute("mayRate", Ratings.OUTCOME_KNOWN.contains(visit.complaint().status()));
        page.addAttribute("documents", files.attachments(visit).stream().map(Attachment::name).toList());
        page.addAttribute("events", events.of(visit));
        return "tracking/complaint";
    }
}
