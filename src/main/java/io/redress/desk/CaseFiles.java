package io.redress.desk;

import io.redress.complaint.Complaint;
import io.redress.complaint.Complaints;
import io.redress.complaint.Reference;
import org.springframework.stereotype.Component;

/** Looks up the case file named in the URL. */
@Component
class CaseFiles {

    private final Complaints complaints;

    CaseFiles(Complaints complaints) {
        this.complaints = complaints;
    }

    /** @throws PageNotFoundException if the text is not a reference, or no complaint has it */
    Complaint get(String reference) {
        return complaints.find(reference(reference)).orElseThrow(() -> new PageNotFoundException("complaint " + reference));
    }

    private static Reference reference(String text) {
        try {
            return new Reference(text);
        } catch (IllegalArgumentException e) {
            throw new PageNotFoundException("complaint " + text);
        }
    }
}
