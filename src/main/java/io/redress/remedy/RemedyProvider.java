package io.redress.remedy;

import java.util.Optional;

/**
 * Port to the system that provides one kind of remedy; every bean of this type is found by the ledger.
 * Both calls must be safe to repeat under the same {@link Remedy#key()}. Any exception other than those named means
 * "not known whether it happened": the same call will come again.
 */
public interface RemedyProvider {

    RemedyKind kind();

    /**
     * Grants once, however often it is called.
     *
     * @return the system's number of what it did
     * @throws RemedyRefused for reasons of business, and always under a key that was revoked before
     */
    String grant(Remedy remedy);

    /**
     * Undoes once, however often it is called. Afterwards the key is dead: a request that was late on its way is refused.
     *
     * @return the system's number of the undoing, empty where the remedy had never arrived there
     * @throws RevocationRefused where it cannot be undone any more
     */
    Optional<String> revoke(Remedy remedy);
}
