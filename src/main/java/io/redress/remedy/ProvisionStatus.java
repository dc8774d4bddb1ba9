package io.redress.remedy;

/**
 * Port to the procedure. A withdrawal may end a provision while one of its steps is about to request a remedy that
 * {@link Remedies#revokeAll} could not see yet. The ledger therefore checks again after its intent is committed and before the
 * system is called. Without a bean of this type every provision counts as under way.
 */
@FunctionalInterface
public interface ProvisionStatus {

    /** Reads the currently committed state, never a cache. */
    boolean isUnderWay(String provision);
}
