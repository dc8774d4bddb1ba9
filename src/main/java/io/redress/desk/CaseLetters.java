package io.redress.desk;

import io.redress.complaint.Reference;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters of a case. */
@Component
class CaseLetters {

    List<?> of(Reference reference) {
        return List.of();
    }
}
