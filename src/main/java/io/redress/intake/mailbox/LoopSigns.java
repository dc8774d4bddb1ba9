package io.redress.intake.mailbox;

import io.redress.correspondence.OurMail;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells mail that no person wrote: our own, of mail systems, of absent people's programs, of lists. Answering it would start a loop (RFC 3834). */
@Component
class LoopSigns {

    private static final Pattern MAIL_SYSTEM = Pattern.compile("(?i)^(mailer-daemon|postmaster|mail-daemon|mdaemon)@.*");

    private final OurMail ourMail;

    LoopSigns(OurMail ourMail) {
        this.ourMail = ourMail;
    }

    Optional<AsideReason> in(IncomingMail mail) {
        return mail.report() ? Optional.of(in(mail.head(), mail.sender()).filter(AsideReason.OWN::equals).orElse(AsideReason.BOUNCE))
                : in(mail.head(), mail.sender());
    }

    private Optional<AsideReason> in(MailHead head, MailSender sender) {
        if (ourMail.isOurs(sender.address()) || ourMail.letter(head.first("Message-ID")).isPresent()) {
            return Optional.of(AsideReason.OWN);
        }
        if (bounce(head, sender)) {
            return Optional.of(AsideReason.BOUNCE);
        }
        if (automatic(head)) {
            return Optional.of(AsideReason.AUTO_REPLY);
        }
        if (Pattern.matches("(?i)(bulk|junk|list)\\b.*", head.first("Precedence"))) {
            return Optional.of(AsideReason.BULK);
        }
        return head.has("X-Loop") ? Optional.of(AsideReason.LOOP) : Optional.empty();
    }

    private static boolean bounce(MailHead head, MailSender sender) {
        var type = head.first("Content-Type").toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/report") && !type.contains("disposition-notification") || type.startsWith("message/delivery-status")
                || head.has("X-Failed-Recipients") || sender.address() != null && MAIL_SYSTEM.matcher(sender.address()).matches();
    }

    private static boolean automatic(MailHead head) {
        return head.has("Auto-Submitted") && !Pattern.matches("(?i)no\\b.*", head.first("Auto-Submitted"))
                || head.has("X-Auto-Response-Suppress") || head.has("X-Autoreply") || head.has("X-Autorespond")
                || Pattern.matches("(?i)auto.?reply\\b.*", head.first("Precedence"))
                || head.first("Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report")
                || Pattern.matches("<\\s*>", head.first("Return-Path"));
    }
}
