package io.redress.complaint;

/** How the complaint reached us (A1, S0§3.1, S2.2). */
public enum Channel {
    WEB, EMAIL, PHONE, LETTER, FAX, VISIT, SOCIAL, REGULATOR, SUGGESTION_BOX, API, OTHER
}
