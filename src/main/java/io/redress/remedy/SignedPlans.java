package io.redress.remedy;

/**
 * Port to the resolution plans. The ledger checks every remedy with it, regardless of the caller: a remedy is granted only if the latest
 * plan of the case grants it and has all required signatures. Without a bean of this type nothing is granted at all.
 */
@FunctionalInterface
public interface SignedPlans {

    /** Whether the latest plan of the case is the given version, is signed, and grants exactly this remedy. */
    boolean grant(GrantRemedy order);
}
