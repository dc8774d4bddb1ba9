package io.redress.mailbox;

import io.redress.complaint.EmailAddresses;
import io.redress.correspondence.OwnMailDetector;
import io.redress.mailbox.SenderAuthentication.Proof;
import io.redress.procedure.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Extracts the complainant's original mail from one forwarded by an employee. Only senders in the domains {@code redress.mailbox.own-domains} are
 * trusted, and only as far as the mailbox trusts senders: anyone else could have letters sent to arbitrary recipients.
 */
@Component
class ForwardedMails {

    private final MailParser parser;
    private final SenderAuthentication proof;
    private final OwnMailDetector ownMail;
    private final Set<String> ownDomains;

    ForwardedMails(MailParser parser, SenderAuthentication proof, OwnMailDetector ownMail, MailboxSettings settings) {
        this.parser = parser;
        this.proof = proof;
        this.ownMail = ownMail;
        this.ownDomains = settings.ownDomains().stream().flatMap(domain -> EmailAddresses.domain(domain.strip()).stream()).collect(Collectors.toSet());
    }

    /**
     * A forwarded mail.
     *
     * @param mail as if sent by the complainant directly
     * @param by address of the employee who forwarded it
     * @param note of the employee, may be blank
     */
    record Forwarded(IncomingMail mail, String by, String note) {}

    /** Empty if the mail was not forwarded by an employee, or its original sender cannot be determined. */
    Optional<Forwarded> original(IncomingMail mail) {
        if (!isOwn(mail.sender().address()) || proof.of(mail) == Proof.UNCONFIRMED) {
            return Optional.empty();
        }
        return attached(mail).or(() -> inText(mail)).filter(found -> isForeign(found.mail().sender().address()));
    }

    private boolean isOwn(String address) {
        return address != null && EmailAddresses.domain(address.substring(address.lastIndexOf('@') + 1)).filter(ownDomains::contains).isPresent();
    }

    private boolean isForeign(String address) {
        return EmailAddresses.isAddress(address) && !isOwn(address) && !ownMail.isOurs(address);
    }

    private Optional<Forwarded> inText(IncomingMail mail) {
        return ForwardedText.isSaidBy(mail.subject()) ? ForwardedText.in(mail.text()).map(found -> new Forwarded(
                of(mail, found.sender(), found.subject(), found.text(), mail.documents()), mail.sender().address(), found.note())) : Optional.empty();
    }

    private Optional<Forwarded> attached(IncomingMail mail) {
        var mails = mail.documents().stream().filter(document -> document.name().toLowerCase(Locale.ROOT).endsWith(".eml")).toList();
        if (mails.size() != 1) {
            return Optional.empty();
        }
        return parsed(mails.get(0)).map(inner -> {
            List<Document> documents = new ArrayList<>(inner.documents());
            mail.documents().stream().filter(document -> document != mails.get(0)).forEach(documents::add);
            documents.add(mails.get(0));
            return new Forwarded(of(mail, inner.sender(), inner.subject(), inner.text(), documents), mail.sender().address(), mail.text());
        });
    }

    private Optional<IncomingMail> parsed(Document attached) {
        try {
            return Optional.of(parser.parse(attached.content()));
        } catch (UnreadableMailException e) {
            return Optional.empty();
        }
    }

    private static IncomingMail of(IncomingMail outer, MailSender sender, String subject, String text, List<Document> documents) {
        return new IncomingMail(outer.headers(), sender, TextSanitizer.line(subject, 500), text, MailLanguage.of(subject + "\n" + text, outer.language()), documents,
                outer.bounce(), false);
    }
}
