package io.redress.mailbox;

import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.mailbox.QuarantinedMail.State;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of staff on quarantined mail. */
@Service
class QuarantineDecisions {

    private final Quarantine quarantine;
    private final MailParser parser;
    private final MailFiling filing;
    private final CaseTimeline timeline;

    QuarantineDecisions(Quarantine quarantine, MailParser parser, MailFiling filing, CaseTimeline timeline) {
        this.quarantine = quarantine;
        this.parser = parser;
        this.filing = filing;
        this.timeline = timeline;
    }

    /**
     * Files the mail as an ordinary one: it becomes a complaint, or is added to the case that it replies to.
     *
     * @return the case; empty if the mail has already been settled, or is not available in full
     * @throws UnreadableMailException if it was quarantined for that reason
     * @throws ConstraintViolationException if the case file rejects its content
     */
    @Transactional
    public Optional<Reference> take(UUID id, String actor) {
        if (quarantine.find(id).filter(QuarantinedMail::takeable).isEmpty() || !quarantine.settle(id, State.TAKEN, actor, null, null)) {
            return Optional.empty();
        }
        var raw = quarantine.raw(id).orElseThrow();
        var filed = filing.file(parser.parse(raw));
        quarantine.belongsTo(id, filed.reference());
        timeline.record(filed.reference(), actor, "MAIL_TAKEN", Map.of());
        if (!filed.refused().isEmpty()) {
            quarantine.keep(new FetchedMail("quarantine/" + id, raw, raw.length, true), QuarantineReason.DOCUMENTS, MailProcessing.names(filed), filed.reference());
        }
        return Optional.of(filed.reference());
    }

    /** @param note may be null */
    @Transactional
    public int done(Collection<UUID> ids, String note, String actor) {
        return (int) ids.stream().filter(id -> quarantine.settle(id, State.DONE, actor, note, null)).count();
    }
}
