package io.redress.resolution;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.CaseTimeline;
import io.redress.complaint.Reference;
import io.redress.resolution.Signature.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Manages the plans of all cases. A submitted plan is immutable, only the latest version can be signed, and each signature comes from a
 * different person: not the planner, an investigator or an earlier signer.
 */
@Service
@Transactional
public class Plans {

    private final PlanTable table;
    private final CaseTimeline timeline;
    private final Clock clock;

    Plans(PlanTable table, CaseTimeline timeline, Clock clock) {
        this.table = table;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Stores a plan as the case's next, immutable version; remedies and signatures of earlier versions no longer count. */
    public Plan submit(Reference reference, PlanDraft draft) {
        var version = table.nextVersion(reference);
        var now = clock.instant();
        var salt = UUID.randomUUID().toString();
        var content = PlanDigest.content(reference, version, draft, now, PlanDigest.ofWords(salt, draft.words()));
        var plan = new Plan(reference, version, draft.plannedBy(), now, draft.remedies(), draft.dueDate(), draft.words(),
                DigestUtils.sha256Hex(content));
        table.insert(plan, content, salt);
        timeline.record(reference, draft.plannedBy(), "PLAN", Map.of("version", version, "digest", plan.digest()));
        return plan;
    }

    /** Records who has to sign the latest version; this can be done only once. */
    public void require(Reference reference, Requirement requirement) {
        var file = latest(reference).orElseThrow(() -> new SigningRefusedException("noPlan", reference));
        if (file.requirement().isPresent()) {
            throw new IllegalStateException("Who has to sign version %d of the plan of %s is settled".formatted(file.plan().version(), reference));
        }
        table.insert(file.plan(), requirement, PlanDigest.chained(file.plan().digest(), PlanDigest.content(requirement)),
                clock.instant());
    }

    /**
     * Signs the latest version.
     *
     * @throws SigningRefusedException if this person may not sign, or the level need not sign this version or has signed
     */
    public void sign(Reference reference, String level, Verdict verdict, String person) {
        var file = latest(reference).orElseThrow(() -> new SigningRefusedException("noPlan", reference));
        requireOpen(file, level);
        requireAnother(file, person);
        var signature = new Signature(level, verdict, person, clock.instant(), file.sealed());
        table.insert(file.plan(), signature);
        timeline.record(reference, person, "SIGNATURE", Map.of("version", file.plan().version(), "level", level, "verdict", verdict,
                "digest", file.sealed()));
    }

    private static void requireOpen(PlanRecord file, String level) {
        if (file.requirement().filter(requirement -> requirement.levels().contains(level)).isEmpty()
                || file.signatures().stream().anyMatch(signature -> signature.level().equals(level))) {
            throw new SigningRefusedException("notAsked", file.plan().version(), level);
        }
    }

    private void requireAnother(PlanRecord file, String person) {
        if (person.equals(CaseEntry.PROCEDURE)) {
            throw new SigningRefusedException("nobody");
        }
        if (person.equals(file.plan().plannedBy())) {
            throw new SigningRefusedException("planned", person);
        }
        if (table.hasInvestigated(file.plan().reference(), person)) {
            throw new SigningRefusedException("investigated", person);
        }
        if (file.signatures().stream().anyMatch(signature -> signature.signedBy().equals(person))) {
            throw new SigningRefusedException("signed", person);
        }
    }

    /** Records that a person investigated the case and therefore may not sign its plans. */
    public void investigated(Reference reference, String person) {
        table.investigated(reference, person);
    }

    @Transactional(readOnly = true)
    public Optional<PlanRecord> latest(Reference reference) {
        return table.latest(reference);
    }

    /** Every version, in order. */
    @Transactional(readOnly = true)
    public List<PlanRecord> of(Reference reference) {
        return table.of(reference);
    }
}
