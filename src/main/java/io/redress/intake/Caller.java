package io.redress.intake;

import io.redress.identity.CurrentUser;

/**
 * The caller of the API.
 *
 * @param user null if anonymous
 */
record Caller(CurrentUser user) {

    static final Caller ANONYMOUS = new Caller(null);

    static Caller current() {
        return CurrentUser.get().map(Caller::new).orElse(ANONYMOUS);
    }

    boolean anonymous() {
        return user == null;
    }

    /** User id, null if anonymous. */
    String id() {
        return anonymous() ? null : user.id();
    }

    /** Whether the caller may read case files: staff, but not analysts (J2). */
    boolean readsCaseFiles() {
        return !anonymous() && user.mayReadPersonalData();
    }

    boolean correctsCaseFiles() {
        return !anonymous() && user.mayCorrectCaseFiles();
    }

    /** Whether the caller may add to case files: auditors change nothing. */
    boolean writesCaseFiles() {
        return !anonymous() && user.isWorking();
    }
}
