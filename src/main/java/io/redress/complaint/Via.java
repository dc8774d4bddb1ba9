package io.redress.complaint;

/** The way by which something of the complainant's came to the case file; kept with the entry, since an actor alone does not tell. */
public enum Via {
    /** By the secret link: whoever holds it. */
    LINK,
    /** By mail, known as well as the proof of its sender says. */
    MAIL,
    /** Somebody of the staff, for the complainant. */
    STAFF,
    /** Filed by somebody who did not sign in. */
    WITHOUT_SIGN_IN;

    /** Under this name it stands among the data of an entry. */
    public static final String NAME = "via";

    /** Of what is said after filing, where it is not a mail. */
    public static Via of(String actor) {
        return actor.equals(CaseEntry.COMPLAINANT) ? LINK : STAFF;
    }
}
