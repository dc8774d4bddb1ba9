package io.redress.mailbox;

import io.redress.correspondence.OwnMailDetector;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Detects mail not written by a person: our own, from mail systems, auto-replies, lists. Answering it would start a loop (RFC 3834). */
@Component
class AutomatedMailDetector {

    private static final Pattern MAIL_SYSTEM = Pattern.compile("(?i)^(mailer-daemon|postmaster|mail-daemon|mdaemon)@.*");

    private final OwnMailDetector ownMail;

    AutomatedMailDetector(OwnMailDetector ownMail) {
        this.ownMail = ownMail;
    }

    Optional<QuarantineReason> in(IncomingMail mail) {
        return mail.report() ? Optional.of(in(mail.headers(), mail.sender()).filter(QuarantineReason.OWN::equals).orElse(QuarantineReason.BOUNCE))
                : in(mail.headers(), mail.sender());
    }

    private Optional<QuarantineReason> in(MailHeaders headers, MailSender sender) {
        if (ownMail.isOurs(sender.address()) || ownMail.letter(headers.first("Message-ID")).isPresent()) {
            return Optional.of(QuarantineReason.OWN);
        }
        if (bounce(headers, sender)) {
            return Optional.of(QuarantineReason.BOUNCE);
        }
        if (automatic(headers)) {
            return Optional.of(QuarantineReason.AUTO_REPLY);
        }
        if (Pattern.matches("(?i)(bulk|junk|list)\\b.*", headers.first("Precedence"))) {
            return Optional.of(QuarantineReason.BULK);
        }
        return headers.has("X-Loop") ? Optional.of(QuarantineReason.LOOP) : Optional.empty();
    }

    private static boolean bounce(MailHeaders headers, MailSender sender) {
        var type = headers.first("Content-Type").toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/report") && !type.contains("disposition-notification") || type.startsWith("message/delivery-status")
                || headers.has("X-Failed-Recipients") || sender.address() != null && MAIL_SYSTEM.matcher(sender.address()).matches();
    }

    private static boolean automatic(MailHeaders headers) {
        return headers.has("Auto-Submitted") && !Pattern.matches("(?i)no\\b.*", headers.first("Auto-Submitted"))
                || headers.has("X-Auto-Response-Suppress") || headers.has("X-Autoreply") || headers.has("X-Autorespond")
                || Pattern.matches("(?i)auto.?reply\\b.*", headers.first("Precedence"))
                || headers.first("Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report")
                || Pattern.matches("<\\s*>", headers.first("Return-Path"));
    }
}
