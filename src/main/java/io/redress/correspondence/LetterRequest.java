package io.redress.correspondence;

import io.redress.complaint.NotPersonal;
import io.redress.complaint.Personal;
import io.redress.complaint.Reference;
import java.util.Map;
import java.util.Objects;

/**
 * A request to write a letter.
 *
 * @param name which letter; a template with this name must exist
 * @param key idempotency key, so that a repeated step does not write the letter twice
 * @param facts values in addition to the case file, by the names used in templates; values may be null
 */
@NotPersonal
public record LetterRequest(Reference reference, String name, String key, @Personal Map<String, Object> facts) {

    public LetterRequest {
        Objects.requireNonNull(reference, "A letter belongs to a complaint");
        Objects.requireNonNull(key, "A letter needs a key, so that it is written once");
        facts = facts == null ? Map.of() : facts;
    }
}
