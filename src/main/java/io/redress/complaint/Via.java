package io.redress.complaint;

/** How the complainant's input reached the case file; stored with the entry, since the actor alone does not show it. */
public enum Via {
    /** Through the tracking link, by anyone who has it. */
    LINK,
    /** By mail; how reliable its sender is depends on the recorded proof. */
    MAIL,
    /** Entered by staff on behalf of the complainant. */
    STAFF,
    /** Filed without signing in. */
    WITHOUT_SIGN_IN;

    /** Its name in the data of an entry. */
    public static final String NAME = "via";

    /** For input after filing that did not come by mail. */
    public static Via of(String actor) {
        return actor.equals(CaseEntry.COMPLAINANT) ? LINK : STAFF;
    }
}
