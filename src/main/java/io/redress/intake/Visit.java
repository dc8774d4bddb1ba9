package io.redress.intake;

import io.redress.complaint.CaseEntry;
import io.redress.complaint.Complaint;
import io.redress.complaint.Reference;

/**
 * Someone who has been let in to one case file.
 *
 * @param staff user id of the member of staff, null when it is the complainant, who showed the tracking token
 */
record Visit(Complaint complaint, String staff) {

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
