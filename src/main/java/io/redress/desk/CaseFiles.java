package io.redress.desk;

import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import org.springframework.stereotype.Component;

/** Finds the case file that an address names. */
@Component
class CaseFiles {

    private final Complaints complaints;

    CaseFiles(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @throws NoSuchPage where it is no reference or no complaint has it */
    Complaint get(String reference) {
        return complaints.find(reference(reference)).orElseThrow(() -> new NoSuchPage("complaint " + reference));
    }

    private static Reference reference(String text) {
        try {
            return new Reference(text);
        } catch (IllegalArgumentException e) {
            throw new NoSuchPage("complaint " + text);
        }
    }
}
