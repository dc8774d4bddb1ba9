package io.redress.remedy;

/**
 * Port to whoever keeps the plans of resolutions. The ledger asks it for every remedy, whoever orders it: nothing is granted but what the
 * latest plan of the case grants, signed by all who have to sign. Without a bean of this type nothing is granted at all.
 */
@FunctionalInterface
public interface SignedPlans {

    /** Whether the latest plan of the case is the version that is named, is signed, and grants exactly this. */
    boolean grant(GrantRemedy order);
}
