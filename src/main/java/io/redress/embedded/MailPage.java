package io.redress.embedded;

import io.redress.shared.TimeZoneSettings;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the mail of the embedded server in the browser, so that anyone evaluating Redress can see what complainants receive. */
@Controller
@Conditional(EmbeddedMailCondition.class)
@RequestMapping("/mail")
class MailPage {

    private static final int SIZE = 50;
    private static final String ID = "{id:\\d{13}-[0-9a-f-]{36,43}}";
    /** Allows only the mail's own layout: no scripts, external images or forms; links open in a new window. */
    private static final String INERT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; "
            + "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private final MailFiles files;
    private final DateTimeFormatter time;

    MailPage(MailFiles files, TimeZoneSettings settings) {
        this.files = files;
        this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(settings.timeZone());
    }

    /** One row of the list. */
    record Line(String id, String recipient, String from, String subject, String at) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "0") int page, Model model) {
        var wanted = to.strip().toLowerCase(Locale.ROOT);
        var from = (long) Math.max(0, page) * SIZE;
        var lines = files.all().stream()
                .filter(mail -> mail.recipient().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(MailSummary::receivedAt).reversed())
                .skip(from).limit(SIZE + 1L).map(this::line).toList();
        model.addAttribute("to", to.strip());
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("more", lines.size() > SIZE);
        model.addAttribute("mails", lines.stream().limit(SIZE).toList());
        model.addAttribute("recipients", recipients());
        return "mail/list";
    }

    private List<String> recipients() {
        return files.all().stream().map(MailSummary::recipient).distinct().sorted().limit(200).toList();
    }

    @GetMapping(ID)
    String show(@PathVariable String id, Model model) {
        var mail = mail(id);
        var message = files.message(mail);
        model.addAttribute("mail", line(mail));
        model.addAttribute("messageId", mail.messageId());
        model.addAttribute("date", MailFiles.header(message, "Date"));
        model.addAttribute("content", MailContent.of(message));
        return "mail/show";
    }

    @GetMapping(ID + "/html")
    ResponseEntity<String> html(@PathVariable String id) {
        var html = MailContent.of(files.message(mail(id))).html();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", INERT)
                .body(html == null ? "" : html.replaceFirst("(?i)<head>", "<head><base target=\"_blank\">"));
    }

    private MailSummary mail(String id) {
        return files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Line line(MailSummary mail) {
        return new Line(mail.id(), mail.recipient(), mail.from(), mail.subject(), time(mail.receivedAt()));
    }

    private String time(Instant instant) {
        return time.format(instant);
    }
}
