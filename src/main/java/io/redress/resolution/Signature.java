package io.redress.resolution;

import java.time.Instant;

/**
 * One level's word on one version of a plan.
 *
 * @param level the group for which it stands
 * @param signedBy user id
 * @param digest of the plan and of what was required, as both were when it was given
 */
public record Signature(String level, Verdict verdict, String signedBy, Instant signedAt, String digest) {

    /** What a signature says. */
    public enum Verdict { APPROVE, REJECT }
}
