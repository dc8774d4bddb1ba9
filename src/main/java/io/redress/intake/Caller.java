package io.redress.intake;

import io.redress.identity.CurrentUser;

/**
 * Who is at the door.
 *
 * @param user null for the anonymous
 */
record Caller(CurrentUser user) {

    static final Caller ANONYMOUS = new Caller(null);

    static Caller current() {
        return CurrentUser.get().map(Caller::new).orElse(ANONYMOUS);
    }

    boolean anonymous() {
        return user == null;
    }

    /** User id, null for the anonymous. */
    String id() {
        return anonymous() ? null : user.id();
    }

    /** Whether case files are open to him: the staff, but not analysts (J2). */
    boolean readsCaseFiles() {
        return !anonymous() && user.mayReadPersonalData();
    }

    boolean correctsCaseFiles() {
        return !anonymous() && user.mayCorrectCaseFiles();
    }

    /** Whether he may add to case files: auditors change nothing. */
    boolean writesCaseFiles() {
        return !anonymous() && user.isWorking();
    }
}
