package io.redress.remedy;

import java.util.Optional;

/**
 * Port to the system that provides one kind of remedy; the ledger uses every bean of this type.
 * Both calls must be idempotent under the same {@link Remedy#key()}. Any exception other than those documented means
 * that the outcome is unknown, and the call is retried.
 */
public interface RemedyProvider {

    RemedyKind kind();

    /**
     * Grants once, however often it is called.
     *
     * @return the system's number of the grant
     * @throws RemedyRefusedException for business reasons, and always under a key that was revoked before
     */
    String grant(Remedy remedy);

    /**
     * Revokes once, however often it is called. Afterwards the key is dead: a delayed request is refused.
     *
     * @return the system's number of the reversal, empty if the remedy had never arrived there
     * @throws RevocationRefusedException if it can no longer be reversed
     */
    Optional<String> revoke(Remedy remedy);
}
