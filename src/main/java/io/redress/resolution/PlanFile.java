package io.redress.resolution;

import io.redress.resolution.Signature.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A version of a plan with all that became of it.
 *
 * @param requirement empty while the table has not said who has to sign
 * @param sealed digest of the plan and the requirement together, which signatures name; null without a requirement
 */
public record PlanFile(Plan plan, Optional<Requirement> requirement, String sealed, List<Signature> signatures) {

    public PlanFile {
        signatures = List.copyOf(signatures);
    }

    /** Whether every level that has to sign has approved just this, and none has rejected it. */
    public boolean isSigned() {
        return requirement.isPresent() && signatures.stream().allMatch(signature -> signature.verdict() == Verdict.APPROVE)
                && requirement.get().levels().stream().allMatch(this::isApprovedBy);
    }

    /** What a level has said, null while it has said nothing. */
    public Signature signatureOf(String level) {
        return signatures.stream().filter(signature -> signature.level().equals(level)).findFirst().orElse(null);
    }

    private boolean isApprovedBy(String level) {
        return signatures.stream().anyMatch(signature -> signature.level().equals(level) && signature.digest().equals(sealed));
    }
}
