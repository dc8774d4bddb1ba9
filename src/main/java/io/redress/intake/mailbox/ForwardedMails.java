package io.redress.intake.mailbox;

import io.redress.complaint.EmailAddresses;
import io.redress.correspondence.OurMail;
import io.redress.intake.mailbox.SenderProof.Proof;
import io.redress.procedure.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the complainant's own mail in one that somebody of the company has forwarded. Only those of the domains {@code redress.mailbox.own-domains} are
 * believed, and only as far as the mailbox believes senders: anybody else could have letters sent to whomever he likes.
 */
@Component
class ForwardedMails {

    private final MailParser parser;
    private final SenderProof proof;
    private final OurMail ourMail;
    private final Set<String> ownDomains;

    ForwardedMails(MailParser parser, SenderProof proof, OurMail ourMail, MailboxSettings settings) {
        this.parser = parser;
        this.proof = proof;
        this.ourMail = ourMail;
        this.ownDomains = settings.ownDomains().stream().flatMap(domain -> EmailAddresses.domain(domain.strip()).stream()).collect(Collectors.toSet());
    }

    /**
     * A forwarded mail.
     *
     * @param mail as if the complainant had written to us
     * @param by address of the colleague
     * @param note of the colleague, may be blank
     */
    record Forwarded(IncomingMail mail, String by, String note) {}

    /** Empty where the mail is not forwarded by one of us, or by whom it was written cannot be made out. */
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
        return EmailAddresses.isAddress(address) && !isOwn(address) && !ourMail.isOurs(address);
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
        } catch (MailUnreadable e) {
            return Optional.empty();
        }
    }

    private static IncomingMail of(IncomingMail outer, MailSender sender, String subject, String text, List<Document> documents) {
        return new IncomingMail(outer.head(), sender, CleanText.line(subject, 500), text, MailLanguage.of(subject + "\n" + text, outer.language()), documents,
                outer.bounce(), false);
    }
}
