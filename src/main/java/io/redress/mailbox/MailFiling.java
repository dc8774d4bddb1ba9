package io.redress.mailbox;

import io.redress.complaint.AttachmentRefusedException;
import io.redress.complaint.Attachments;
import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Channel;
import io.redress.complaint.Complainant;
import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Filing;
import io.redress.complaint.Reference;
import io.redress.complaint.Via;
import io.redress.correspondence.OwnMailDetector;
import io.redress.mailbox.SenderAuthentication.Proof;
import io.redress.procedure.ComplaintProcedure;
import io.redress.procedure.Document;
import io.redress.tracking.TokenRedaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files a mail as a new complaint, or adds it to the case that it refers to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailFiling {

    private static final Pattern REFERENCE = Pattern.compile("(?<![\\w-])C-\\d{4}-\\d{6,12}(?![\\w-])");

    private static final int MAX_NOTE_LENGTH = 4_000;

    private final ComplaintProcedure procedure;
    private final Complaints complaints;
    private final Attachments attachments;
    private final CaseTimeline timeline;
    private final OwnMailDetector ownMail;
    private final MailBody words;
    private final SenderAuthentication proof;
    private final ForwardedMails forwarded;

    MailFiling(ComplaintProcedure procedure, Complaints complaints, Attachments attachments, CaseTimeline timeline,
            OwnMailDetector ownMail, MailBody words, SenderAuthentication proof, ForwardedMails forwarded) {
        this.procedure = procedure;
        this.complaints = complaints;
        this.attachments = attachments;
        this.timeline = timeline;
        this.ownMail = ownMail;
        this.words = words;
        this.proof = proof;
        this.forwarded = forwarded;
    }

    /**
     * The outcome of filing a mail.
     *
     * @param refused documents that the case file rejected
     */
    record Filed(Reference reference, boolean reply, List<AttachmentRefusedException> refused) {}

    Filed file(IncomingMail mail) {
        return answered(mail).map(complaint -> add(mail, complaint)).orElseGet(() -> open(mail));
    }

    /** The case that the mail replies to: by the mails that it cites, else by the reference in its subject. */
    private Optional<Complaint> answered(IncomingMail mail) {
        var named = REFERENCE.matcher(mail.subject()).results().limit(5).map(found -> new Reference(found.group()));
        return Stream.concat(mail.headers().cited().stream().flatMap(id -> ownMail.reference(id).stream()), named)
                .flatMap(reference -> complaints.find(reference).stream())
                .findFirst();
    }

    /** A mail forwarded by an employee is filed as its original sender's complaint. */
    private Filed open(IncomingMail mail) {
        Map<String, Object> circumstances = new LinkedHashMap<>();
        circumstances.put(Via.NAME, Via.MAIL);
        return forwarded.original(mail).map(original -> {
            circumstances.put("forwardedBy", original.by());
            circumstances.put("note", TokenRedaction.masked(TextSanitizer.cut(original.note(), MAX_NOTE_LENGTH)));
            return open(original.mail(), circumstances);
        }).orElseGet(() -> {
            circumstances.put("proof", proof.of(mail));
            return open(mail, circumstances);
        });
    }

    private Filed open(IncomingMail mail, Map<String, Object> circumstances) {
        var text = words.narrative(mail);
        var documents = new SplitDocuments(text.documents(), 0);
        var sender = mail.sender();
        var complainant = new Complainant(sender.nameOrNull(), null, sender.address(), null, null, null, null, sender.address() == null,
                sender.address() == null ? null : Channel.EMAIL, null);
        var filing = new Filing(Channel.EMAIL, mail.language(), complainant, null, text.text(), null, null, null, null);
        var reference = procedure.receive(filing, documents.taken, null, circumstances).reference();
        recordRefused(reference, CaseEntry.COMPLAINANT, documents.refused);
        return new Filed(reference, false, documents.refused);
    }

    private Filed add(IncomingMail mail, Complaint complaint) {
        var named = mail.sender().is(complaint.complainant().email());
        var proven = proof.of(mail);
        var known = named && proven != Proof.UNCONFIRMED;
        var actor = known ? CaseEntry.COMPLAINANT : CaseEntry.STRANGER;
        var text = words.message(mail);
        Map<String, Object> circumstances = new LinkedHashMap<>();
        circumstances.put(Via.NAME, Via.MAIL);
        circumstances.put("sender", mail.sender().address());
        circumstances.put("known", known);
        if (named) {
            circumstances.put("proof", proven);
        }
        circumstances.put("channel", Channel.EMAIL);
        procedure.hear(complaint.reference(), text.text(), actor, circumstances);
        var documents = new SplitDocuments(text.documents(), attachments.count(complaint.reference()));
        documents.taken.forEach(document -> attachments.add(complaint.reference(), document.name(), document.content(), actor));
        recordRefused(complaint.reference(), actor, documents.refused);
        return new Filed(complaint.reference(), true, documents.refused);
    }

    private void recordRefused(Reference reference, String actor, List<AttachmentRefusedException> refused) {
        refused.forEach(document ->
                timeline.record(reference, actor, "DOCUMENT_REFUSED", Map.of("name", document.name(), "reason", document.reason())));
    }

    /** Documents split into those that the case file accepts and those that it rejects. */
    private class SplitDocuments {

        private final List<Document> taken = new ArrayList<>();
        private final List<AttachmentRefusedException> refused = new ArrayList<>();

        SplitDocuments(List<Document> documents, int existing) {
            for (var document : documents) {
                attachments.refusal(document.name(), document.content(), existing + taken.size())
                        .ifPresentOrElse(refused::add, () -> taken.add(document));
            }
        }
    }
}
