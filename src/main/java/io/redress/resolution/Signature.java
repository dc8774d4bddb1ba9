package io.redress.resolution;

import io.redress.complaint.NotPersonal;
import java.time.Instant;

/**
 * The signature of one level for one version of a plan.
 *
 * @param level the group on whose behalf it was given
 * @param signedBy user id
 * @param digest of the plan and its requirement at the time of signing
 */
@NotPersonal
public record Signature(String level, Verdict verdict, String signedBy, Instant signedAt, String digest) {

    /** The decision that a signature expresses. */
    public enum Verdict { APPROVE, REJECT }
}
