package io.redress.complaint;

/** How the complaint reached us (A1). */
public enum Channel {
    WEB, EMAIL, PHONE, LETTER, FAX, VISIT, SOCIAL, REGULATOR, SUGGESTION_BOX, API, OTHER
}
