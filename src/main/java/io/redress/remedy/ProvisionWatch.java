package io.redress.remedy;

/**
 * Port to the procedure. A withdrawal may end a provision at the moment when a step of it is about to ask for a remedy that
 * {@link Remedies#revokeAll} could not see yet. The ledger therefore asks once more, after its intent is committed and before the
 * system is called. Without a bean of this type every provision counts as under way.
 */
@FunctionalInterface
public interface ProvisionWatch {

    /** Answers from what is committed now, never from a cache. */
    boolean isUnderWay(String provision);
}
