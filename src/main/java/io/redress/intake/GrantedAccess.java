package io.redress.intake;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.Complaint;
import io.redress.complaint.Reference;

/**
 * Access granted to one case file.
 *
 * @param staff user id of the member of staff, null for the complainant, who presented the tracking token
 */
record GrantedAccess(Complaint complaint, String staff) {

    boolean byStaff() {
        return staff != null;
    }

    String actor() {
        return byStaff() ? staff : CaseEntry.COMPLAINANT;
    }

    Reference reference() {
        return complaint.reference();
    }
}
