package io.redress.intake.mailbox;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.intake.mailbox.AsideMail.State;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff decide on mail put aside. */
@Service
class AsideDesk {

    private final AsideMails aside;
    private final MailParser parser;
    private final MailFiling filing;
    private final CaseTimeline timeline;

    AsideDesk(AsideMails aside, MailParser parser, MailFiling filing, CaseTimeline timeline) {
        this.aside = aside;
        this.parser = parser;
        this.filing = filing;
        this.timeline = timeline;
    }

    /**
     * Takes the mail in as if it had been an ordinary one: it becomes a complaint, or joins the case that it answers.
     *
     * @return the case; empty where somebody has dealt with the mail already, or it is not here in full
     * @throws MailUnreadable where that is why it was put aside
     * @throws ConstraintViolationException where the case file does not take what it says
     */
    @Transactional
    public Optional<Reference> take(UUID id, String actor) {
        if (aside.find(id).filter(AsideMail::takeable).isEmpty() || !aside.settle(id, State.TAKEN, actor, null, null)) {
            return Optional.empty();
        }
        var raw = aside.raw(id).orElseThrow();
        var filed = filing.file(parser.parse(raw));
        aside.belongsTo(id, filed.reference());
        timeline.record(filed.reference(), actor, "MAIL_TAKEN", Map.of());
        if (!filed.refused().isEmpty()) {
            aside.keep(new FetchedMail("aside/" + id, raw, raw.length, true), AsideReason.DOCUMENTS, MailHandling.names(filed), filed.reference());
        }
        return Optional.of(filed.reference());
    }

    /** @param note may be null */
    @Transactional
    public int done(Collection<UUID> ids, String note, String actor) {
        return (int) ids.stream().filter(id -> aside.settle(id, State.DONE, actor, note, null)).count();
    }
}
