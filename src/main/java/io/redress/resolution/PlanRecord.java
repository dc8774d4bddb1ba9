package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import io.redress.resolution.Signature.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A version of a plan with its requirement and signatures.
 *
 * @param requirement empty until the table has determined who has to sign
 * @param sealed digest of the plan and its requirement, which signatures refer to; null without a requirement
 */
@NotPersonal
public record PlanRecord(Plan plan, Optional<Requirement> requirement, String sealed, List<Signature> signatures) {

    public PlanRecord {
        signatures = List.copyOf(signatures);
    }

    /** Whether every required level has approved exactly this content, and none has rejected it. */
    public boolean isSigned() {
        return requirement.isPresent() && signatures.stream().allMatch(signature -> signature.verdict() == Verdict.APPROVE)
                && requirement.get().levels().stream().allMatch(this::isApprovedBy);
    }

    /** The signature of a level, null if it has not signed. */
    public Signature signatureOf(String level) {
        return signatures.stream().filter(signature -> signature.level().equals(level)).findFirst().orElse(null);
    }

    private boolean isApprovedBy(String level) {
        return signatures.stream().anyMatch(signature -> signature.level().equals(level) && signature.digest().equals(sealed));
    }
}
