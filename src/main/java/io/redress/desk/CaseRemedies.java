package io.redress.desk;

import io.redress.complaint.Reference;
import java.util.List;
import org.springframework.stereotype.Component;

/** The remedies of a case. */
@Component
class CaseRemedies {

    List<?> of(Reference reference) {
        return List.of();
    }
}
